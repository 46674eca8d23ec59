// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>

class QLabel;
class QLineEdit;
class QToolButton;

namespace slantlight::ui {

class ArticleFind;

/// Where words to find are typed: how many places there are, the way through them, and how words
/// are to be taken. The latter are shown while something is looked for.
///
/// Enter and Shift+Enter walk through the places, Alt+C, Alt+W and Alt+R switch how words are
/// taken, Esc empties the field.
class FindField : public QFrame
{
    Q_OBJECT

public:
    /// @p find is borrowed and must outlive the field.
    explicit FindField(ArticleFind &find, QWidget *parent = nullptr);

    void takeFocus(); ///< with all words selected, ready to type others
    [[nodiscard]] QLineEdit *edit() const { return m_edit; }

Q_SIGNALS:
    /// These words are to be looked for in all articles: by Ctrl+Enter, or none is open.
    void enteredForAll(const QString &text);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void moveEvent(QMoveEvent *event) override;

private:
    [[nodiscard]] QToolButton *addButton(const QString &sign, const QString &name);
    [[nodiscard]] QToolButton *addToggle(const QString &sign, const QString &name, Qt::Key key);
    [[nodiscard]] QToolButton *toggleOf(int key) const; ///< by Alt and @p key; or null
    [[nodiscard]] bool takeKey(int key, Qt::KeyboardModifiers modifiers);
    void take();
    void set();
    void showFault();
    void placeFault();

    ArticleFind &m_find;
    QLineEdit *m_edit;
    QLabel *m_count;
    QLabel *m_fault = nullptr; ///< below the field, while there is one
    QToolButton *m_previous;
    QToolButton *m_next;
    QToolButton *m_case;
    QToolButton *m_whole;
    QToolButton *m_expression;
};

} // namespace slantlight::ui
