// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/workshop/rulecompletion.h"

#include <QTreeWidget>

#include <vector>

class QPlainTextEdit;

namespace slantlight::ui {

/// What may be written at the caret, below it: each with a line that says what it means. The editor
/// keeps the keyboard; arrows walk through the list, Enter and Tab take the current one, Esc puts
/// it away.
class CompletionList : public QTreeWidget
{
    Q_OBJECT

public:
    /// Floats over @p editor, which becomes the parent.
    explicit CompletionList(QPlainTextEdit &editor);

    /// Shows @p completions, of which there are some, at the caret.
    void offer(std::vector<Completion> completions);
    /// Returns whether @p key is one of the list while it is shown, and then does what it says.
    bool takeKey(int key);

Q_SIGNALS:
    void chosen(const slantlight::ui::Completion &completion);

private:
    void choose(int row);
    void place();

    QPlainTextEdit &m_editor;
    std::vector<Completion> m_completions;
};

} // namespace slantlight::ui
