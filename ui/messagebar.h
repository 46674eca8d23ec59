// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>
#include <QTimer>

#include <functional>

class QLabel;
class QToolButton;

namespace slantlight::ui {

/// A quiet line that says what happened and offers the way back; it never takes the focus.
///
/// Holds one message. A new one takes its place, and what the old one would have done when it
/// went away is done then.
class MessageBar : public QFrame
{
    Q_OBJECT

public:
    struct Action
    {
        QString text;
        std::function<void()> run;
    };

    explicit MessageBar(QWidget *parent = nullptr);

    /// Shows @p text until it is closed; for things that went wrong.
    void showError(const QString &text);
    /// Shows @p text with a button for @p action for some seconds, longer while the mouse is on it.
    /// @p gone runs when the message goes away and the button was not pressed.
    void showNotice(const QString &text, const Action &action = {},
                    const std::function<void()> &gone = {});
    void dismiss();

    [[nodiscard]] QString text() const;

protected:
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    enum class Kind { Notice, Error };

    void present(Kind kind, const QString &text);
    void runAction();

    QLabel *m_text;
    QToolButton *m_button;
    QTimer m_timer;
    std::function<void()> m_action;
    std::function<void()> m_gone;
};

} // namespace slantlight::ui
