// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>
#include <QTextDocument>

class QGridLayout;
class QHBoxLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QToolButton;

namespace slantlight::ui {

/// Finds words in an editor, and puts others in their place: fields below it, hidden until they
/// are opened. In a file that is only read nothing is replaced.
class EditorFind : public QFrame
{
    Q_OBJECT

public:
    /// @p editor is borrowed and must outlive this.
    EditorFind(QPlainTextEdit &editor, QWidget *parent = nullptr);

    void open(); ///< with the words that are selected
    void openToReplace(); ///< with the second line
    void close();
    void followFile(); ///< the editor shows another
    void findNext() { find({}); }
    void findPrevious() { find(QTextDocument::FindBackward); }
    /// Replaces the words where they are selected, and goes to the next place.
    void replace();
    void replaceAll(); ///< in the whole file, as one step to undo

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] QHBoxLayout *makeFindRow();
    [[nodiscard]] QHBoxLayout *makeReplaceRow();
    void addToggle(QToolButton *button, QHBoxLayout *row, const QString &name, Qt::Key key);
    [[nodiscard]] QToolButton *toggleOf(int key) const;
    [[nodiscard]] QTextDocument::FindFlags flags() const;
    [[nodiscard]] bool isAtMatch() const;
    void takeSelectedWords();
    /// Goes to the next place of the words, going round at the end.
    void find(QTextDocument::FindFlags direction);
    void findFromHere(); ///< as one types: what is found already counts
    void tell(bool isFound);
    void tellReplaced(int count);
    /// The line for it stays once it is there, so that nothing moves as one types.
    void say(const QString &text);
    [[nodiscard]] QString reason() const; ///< that nothing can be replaced; empty: it can

    QPlainTextEdit &m_editor;
    QLineEdit *m_field;
    QToolButton *m_case;
    QToolButton *m_whole;
    QLineEdit *m_replacement;
    QPushButton *m_replace;
    QPushButton *m_replaceAll;
    QLabel *m_told; ///< what came of it, or why nothing can be replaced
    bool m_isReplacing = false; ///< the second line is open
    int m_replaced = 0; ///< one by one, since the words were typed
};

} // namespace slantlight::ui
