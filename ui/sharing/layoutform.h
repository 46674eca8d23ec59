// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/export/exportoptions.h"

#include <QStackedWidget>

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QFontComboBox;
class QFormLayout;

namespace slantlight::ui {

/// How a format is written: what there is to choose for it.
class LayoutForm : public QStackedWidget
{
    Q_OBJECT

public:
    explicit LayoutForm(QWidget *parent = nullptr);

    void setOptions(const ExportOptions &options);
    /// Puts what is chosen into @p options.
    void read(ExportOptions &options) const;
    /// Shows what there is to choose for @p format; tells whether that is anything.
    bool turnTo(ExportFormat format);

Q_SIGNALS:
    void changed();

private:
    void buildPdf();
    void buildTable();
    void buildProject();
    QComboBox *addChoice(QFormLayout *form, const QString &label);
    QCheckBox *addCheck(QFormLayout *form, const QString &text);

    QComboBox *m_paper = nullptr;
    QComboBox *m_margins = nullptr;
    QFontComboBox *m_typeface = nullptr;
    QCheckBox *m_usualTypeface = nullptr;
    QDoubleSpinBox *m_size = nullptr;
    QComboBox *m_memos = nullptr;
    QCheckBox *m_legend = nullptr;
    QCheckBox *m_profile = nullptr;
    QCheckBox *m_sources = nullptr;
    QComboBox *m_separator = nullptr;
    QCheckBox *m_mark = nullptr;
    QComboBox *m_dialect = nullptr;
};

} // namespace slantlight::ui
