// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QPointer>
#include <QRect>

class QFocusFrame;
class QWidget;

namespace slantlight::ui {

/// Shows where the keyboard is, in a window and in its dialogs: one ring round whatever has it,
/// once keys are used and until the pointer is.
///
/// In lists and on tabs the ring is round the current one. A text to read has it until its keys
/// scroll or move the caret.
class KeyboardFocus : public QObject
{
    Q_OBJECT

public:
    /// @p window becomes the parent.
    explicit KeyboardFocus(QWidget &window);

    static constexpr int width = 2; ///< pixels
    static constexpr int gap = 2; ///< pixels to what it is round, where there is room

    /// The ring; null while there is none.
    [[nodiscard]] QWidget *ring() const;

    /// The property, true, of a field that has no edge: the ring goes round what it stands in.
    static constexpr const char *edgeless = "ringRoundParent";
    /// The property, true, of a field that fills its part of the window: the caret shows where the
    /// keyboard is once one writes there.
    static constexpr const char *pageLike = "ringUntilKeys";

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void followFocus(QWidget *now);
    void show();
    void hide();
    void place();
    void placeSoon();
    [[nodiscard]] bool isMine(const QWidget *widget) const;

    QWidget &m_window;
    QPointer<QFocusFrame> m_ring;
    QPointer<QWidget> m_target; ///< has the keyboard
    bool m_byKeys = false; ///< they were used last, not the pointer
    bool m_isPlacing = false;
};

} // namespace slantlight::ui
