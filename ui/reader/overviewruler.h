// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/text/textspan.h"
#include "ui/render/highlight.h"

#include <QColor>
#include <QPixmap>
#include <QWidget>

#include <functional>
#include <optional>
#include <vector>

namespace slantlight::ui {

/// What an OverviewRuler shows of a text.
struct RulerTicks
{
    /// Where something stands.
    struct Tick
    {
        TextSpan span;
        std::optional<double> y; ///< the middle of its line, in pixels, where all is in view
        QColor hue;
        Highlight::Origin origin = Highlight::Origin::Machine;
        QString id = {}; ///< of a highlight, else null
    };

    QString text; ///< empty: there is nothing to show
    QColor ink;
    std::vector<Tick> highlights; ///< in the order of the text
    std::vector<Tick> matches; ///< of a search, and lit passages; these have no hue of their own
};

/// The strip at the right edge of a page: a tick for each highlight, and a box for what is in view.
///
/// Places are told by characters, not by lines, so that it never has to wait for a layout; where
/// all of the text is in view, each tick stands beside its line. Very many are counted. The tick of
/// what has the reader's attention stands out, and a tick under the pointer draws it.
class OverviewRuler : public QWidget
{
    Q_OBJECT

public:
    /// Where the strip gets what it shows: the ticks when they are to be drawn anew, and what is in
    /// view each time it is painted.
    struct Source
    {
        std::function<RulerTicks()> ticks;
        std::function<TextSpan()> view;
    };
    explicit OverviewRuler(Source source, QWidget *parent);

    static constexpr int stripWidth = 14; ///< of the part that is drawn on, at the right

    /// Draws the ticks anew: highlights, matches of a search, lines or colours have changed.
    void refresh();
    /// Makes the tick of the highlight @p id stand out; empty: none.
    void setLit(const QString &id);
    [[nodiscard]] const QString &lit() const { return m_lit; }

Q_SIGNALS:
    void jumpRequested(double fraction); ///< of the text, 0 to 1
    void pointedAt(const QString &id); ///< the highlight of the tick there; empty: of none any more

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void leaveEvent(QEvent *event) override;
    bool event(QEvent *event) override;

private:
    void jumpTo(double y);
    void drawTicks();
    void drawHighlights(QPainter &painter);
    void drawBins(QPainter &painter);
    void drawMatches(QPainter &painter);
    void drawLit(QPainter &painter);
    void pointAt(const QString &id);
    [[nodiscard]] QString highlightAt(QPointF place);
    [[nodiscard]] QString highlightsNear(double y);
    [[nodiscard]] double topOf(const RulerTicks::Tick &tick);
    [[nodiscard]] double shareOf(TextOffset place); ///< of the text, 0 to 1

    [[nodiscard]] const RulerTicks &ticks();

    Source m_source;
    std::optional<RulerTicks> m_ticks; ///< nothing: they are out of date
    QPixmap m_drawn; ///< likewise
    QString m_lit;
    QString m_pointedAt;
};

} // namespace slantlight::ui
