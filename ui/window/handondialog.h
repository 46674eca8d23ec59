// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/storage/project.h"

#include <QDialog>
#include <QString>

class QComboBox;
class QRadioButton;

namespace slantlight::ui {

class Desk;

/// Asks which articles are handed on, and whether with what was said of them.
class HandOnDialog : public QDialog
{
    Q_OBJECT

public:
    explicit HandOnDialog(const Desk &desk, QWidget *parent = nullptr);

Q_SIGNALS:
    /// @p name is a name for the file, without its ending.
    void chosen(const slantlight::ProjectContent &content, const QString &name);
    void failed(const slantlight::Error &error); ///< the library could not be read

private:
    void add(const QString &text, int row, const QString &id, const QString &name);
    void choose();

    const Desk &m_desk;
    QComboBox *m_articles; ///< data: which kind, then the article's or collection's id and name
    QRadioButton *m_all;
};

} // namespace slantlight::ui
