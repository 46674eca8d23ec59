// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/text/textspan.h"

#include <QPixmap>
#include <QWidget>

namespace slantlight::ui {

class ArticlePage;

/// The strip at the right edge of the page: a tick for each mark, and a box for what is in view.
///
/// Places are told by characters, not by lines, so that it never has to wait for a layout; where
/// all of the article is in view, each tick stands beside its line. Very many marks are counted.
class OverviewRuler : public QWidget
{
    Q_OBJECT

public:
    explicit OverviewRuler(ArticlePage &page);

    static constexpr int stripWidth = 14; ///< of the part that is drawn on, at the right

    /// Draws the ticks anew: marks, matches of a search or colours have changed.
    void refresh();

Q_SIGNALS:
    void jumpRequested(double fraction); ///< of the text, 0 to 1

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    bool event(QEvent *event) override;

private:
    void jumpTo(double y);
    void drawTicks();
    void drawMarks(QPainter &painter) const;
    void drawBins(QPainter &painter) const;
    void drawMatches(QPainter &painter) const;
    [[nodiscard]] bool isWhole() const; ///< all of the article is in view
    [[nodiscard]] QString marksNear(double y) const;
    [[nodiscard]] double tickAt(TextOffset place) const;

    ArticlePage &m_page;
    QPixmap m_ticks;
    bool m_drawnWhole = false; ///< the ticks stand beside their lines
};

} // namespace slantlight::ui
