// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/render/matchpainter.h"

#include "ui/render/articlelayout.h"

#include <QPainter>

#include <algorithm>

namespace slantlight::ui {

void paintMatches(QPainter &painter, const QTextDocument &document, const Matches &matches,
                  const QColor &ink)
{
    QColor paper = ink;
    paper.setAlphaF(0.1F);
    const auto &[spans, current, visible] = matches;
    const auto first = std::ranges::lower_bound(spans, visible.begin(), {}, &TextSpan::end);
    for (auto match = first; match != spans.end() && match->begin() < visible.end(); ++match) {
        const bool isCurrent =
            current && match - spans.begin() == static_cast<std::ptrdiff_t>(*current);
        painter.setPen(QPen(ink, isCurrent ? 2 : 1));
        painter.setBrush(paper);
        for (const QRectF &rectangle : rectanglesOf(*match, document)) {
            const double inset = isCurrent ? 0 : 0.5; // on the grid of pixels
            const QRectF whole = rectangle.toAlignedRect().adjusted(-1, 0, 1, 0);
            painter.drawRoundedRect(whole.adjusted(inset, inset, -inset, -inset), 3, 3);
        }
    }
}

} // namespace slantlight::ui
