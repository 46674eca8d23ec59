// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/ids.h"
#include "ui/render/palette.h"

#include <QColor>
#include <QFrame>

#include <optional>
#include <vector>

class QHBoxLayout;
class QLabel;
class QPushButton;
class QToolButton;

namespace slantlight::ui {

/// What floats beside a highlight and tells about it: paper, edge and a bar in its hue.
///
/// At most 380 pixels wide, readable by keyboard and screen reader, gone on Esc.
class FloatingCard : public QFrame
{
    Q_OBJECT

public:
    static constexpr int greatestWidth = 380;

    void setPagePalette(const Palette &palette);
    /// Returns what the card says, as a screen reader may read it out in one go.
    [[nodiscard]] QString spokenText() const;
    /// Puts the keyboard focus on the first button.
    virtual void takeFocus() = 0;
    /// Says that this is number @p index, from 0, of @p count highlights that lie over one another.
    void setTurn(int index, int count);

Q_SIGNALS:
    void dismissed(); ///< Esc
    void entered(); ///< the pointer is on the card
    void left(); ///< and has left it
    void turned(int step); ///< to the next (1) or the previous (-1) of those in this place
    void draggedOut(); ///< the pointer has taken it and moves on

protected:
    explicit FloatingCard(QWidget *parent = nullptr);

    /// Adds a label for plain text, @p size times as large as usual.
    QLabel *addLabel(double size = 1);
    QLabel *addMutedLabel();
    QPushButton *addButton(const QString &text, const QString &toolTip);
    /// Adds "1 of 2" with its two buttons at the end of @p row; hidden for a highlight that is
    /// alone.
    void addPager(QHBoxLayout &row);
    /// The labels say something new, about a highlight with @p code.
    void announce(const CodeId &code);

    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QToolButton *addTurnButton(const QString &sign, const QString &name, int step);

    QLabel *m_turn = nullptr;
    std::vector<QToolButton *> m_turnButtons;
    std::vector<QLabel *> m_labels; ///< in reading order
    std::optional<Palette> m_palette;
    QColor m_paper;
    QColor m_edge;
    CodeId m_code;
    std::optional<QPoint> m_taken; ///< where the pointer has taken it
};

/// Returns where a card of @p size stands: below @p place or above it, over its lines only where
/// neither side has room, and inside @p bounds unless it is higher than these.
[[nodiscard]] QRect cardPlace(QSize size, const QRect &place, const QRect &bounds);

} // namespace slantlight::ui
