// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/workshop/trialrows.h"

#include <QString>
#include <QWidget>

#include <vector>

class QHBoxLayout;
class QLabel;
class QListView;

namespace slantlight::ui {

/// A list of rows of a trial, with a line above that sums them up; a row is gone to by a click or
/// Enter.
class TrialPanel : public QWidget
{
    Q_OBJECT

public:
    /// @p name is what screen readers call the list.
    explicit TrialPanel(const QString &name, QWidget *parent = nullptr);

    /// Shows @p rows below @p summary; where there are none, @p nothing says why.
    void show(std::vector<TrialRow> rows, const QString &summary, const QString &nothing);
    /// Puts @p control at the end of the line above the list.
    void addControl(QWidget &control);
    [[nodiscard]] QListView &list() const { return *m_list; }
    [[nodiscard]] QString summary() const;

Q_SIGNALS:
    void rowChosen(const slantlight::ui::TrialRow &row); ///< the keyboard stays
    void rowEntered(const slantlight::ui::TrialRow &row); ///< the keyboard belongs there now

private:
    QHBoxLayout *m_head;
    QLabel *m_summary;
    QLabel *m_nothing;
    TrialRowModel *m_model;
    QListView *m_list;
};

} // namespace slantlight::ui
