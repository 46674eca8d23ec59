// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>
#include <QPointer>
#include <QRect>

namespace slantlight::ui {

/// A small sheet over the window, below what opened it. Closed by Esc, a click beside it or the
/// keyboard's leaving for elsewhere; Tab walks round inside it.
///
/// No window of its own: screen readers find it in the window that it belongs to, and it stands
/// where it should under every window system.
class Popover : public QFrame
{
    Q_OBJECT

public:
    /// Holds @p content and is as large as that; @p window becomes the parent.
    Popover(QWidget &content, QWidget *window);

    /// Opens below @p place, given on the screen, as far as there is room in the window, with the
    /// keyboard on @p first.
    void openBelow(const QRect &place, QWidget &first);

protected:
    explicit Popover(QWidget *window);

    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    void hideEvent(QHideEvent *event) override;

private:
    void followFocus(const QWidget *now);

    QRect m_opener; ///< on the screen
    QPointer<QWidget> m_before; ///< had the keyboard
};

} // namespace slantlight::ui
