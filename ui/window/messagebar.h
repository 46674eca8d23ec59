// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>
#include <QStringList>
#include <QTimer>

#include <functional>

class QLabel;
class QToolButton;

namespace slantlight::ui {

/// What the button of a message does.
struct MessageAction
{
    QString text;
    std::function<void()> run;
    bool outlivesArticle = false; ///< it is about the library: opening an article leaves it
};

/// A quiet note over the lower edge of a widget that says what happened and offers the way back;
/// it never takes the focus and moves nothing.
///
/// Holds one message; a new one takes its place. Only a warning comes back when what lay over it
/// has gone.
class MessageBar : public QFrame
{
    Q_OBJECT

public:
    /// Floats over @p ground; the window of @p ground becomes its parent.
    explicit MessageBar(QWidget *ground);

    static constexpr int greatestWidth = 480; ///< pixels
    static constexpr int gapToEdge = 16;

    /// Shows @p text until it is closed or its cause is gone; for things that went wrong.
    void showError(const QString &text);
    /// Shows @p text until it is closed, whatever else happens.
    void showWarning(const QString &text);
    /// Shows @p text with a button for @p action, if it does anything, for some seconds, longer
    /// while the mouse is on it.
    void showNotice(const QString &text, const MessageAction &action = {});
    void dismiss();
    /// Dismisses what is about the article that was open: all but warnings and what outlives it.
    void leaveArticle();
    /// Dismisses an error: what failed has succeeded by now.
    void leaveError();

    [[nodiscard]] QString text() const;
    /// The button, for the order of Tab.
    [[nodiscard]] QWidget *actionButton() const;

Q_SIGNALS:
    void covered(int height); ///< so much of the ground's lower edge, in pixels, is under it now

protected:
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    enum class Kind { Notice, Error, Warning };

    void present(Kind kind, const QString &text);
    void leave(); ///< makes room for another message
    void place();
    void runAction();

    QWidget *m_ground;
    Kind m_kind = Kind::Notice;
    QStringList m_warnings; ///< not closed yet, the last one on top
    bool m_outlivesArticle = false;
    QLabel *m_text;
    QToolButton *m_button;
    QTimer m_timer;
    std::function<void()> m_action;
};

} // namespace slantlight::ui
