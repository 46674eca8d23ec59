// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>
#include <QTextDocument>

class QLineEdit;
class QPlainTextEdit;

namespace slantlight::ui {

/// Finds words in an editor: a field below it, hidden until it is opened.
class EditorFind : public QFrame
{
    Q_OBJECT

public:
    /// @p editor is borrowed and must outlive this.
    EditorFind(QPlainTextEdit &editor, QWidget *parent = nullptr);

    void open(); ///< with the words that are selected
    void close();
    void findNext() { find({}); }
    void findPrevious() { find(QTextDocument::FindBackward); }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    /// Goes to the next place of the words, going round at the end.
    void find(QTextDocument::FindFlags flags);
    void findFromHere(); ///< as one types: what is found already counts
    void tell(bool isFound);

    QPlainTextEdit &m_editor;
    QLineEdit *m_field;
};

} // namespace slantlight::ui
