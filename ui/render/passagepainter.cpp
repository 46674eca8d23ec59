// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/render/passagepainter.h"

#include "ui/render/articlelayout.h"

#include <QPainter>

#include <algorithm>

namespace slantlight::ui {

namespace {

constexpr float groundShare = 0.2F; ///< of the hue; no text on it falls under 4.5:1
constexpr double overhang = 3; ///< pixels above, below and beside the letters

/// Returns the part of @p span that stands in @p visible: of a passage as long as a book only that
/// is laid out and painted.
TextSpan within(TextSpan span, TextSpan visible)
{
    const TextOffset begin = std::max(span.begin(), visible.begin());
    return {begin, std::max(begin, std::min(span.end(), visible.end()))};
}

} // namespace

void paintPassages(QPainter &painter, const QTextDocument &document, const LitPassages &passages,
                   TextSpan visible, const QColor &hue)
{
    QColor ground = hue;
    ground.setAlphaF(groundShare);
    const auto boxes = [&](TextSpan span) {
        std::vector<QRectF> found = rectanglesOf(within(span, visible), document);
        for (QRectF &box : found) {
            box = QRectF(box.toAlignedRect()).adjusted(-overhang, -1, overhang, 1);
        }
        return found;
    };
    const auto first =
        std::ranges::lower_bound(passages.spans, visible.begin(), {}, &TextSpan::end);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ground);
    for (auto each = first; each != passages.spans.end() && each->begin() < visible.end(); ++each) {
        for (const QRectF &box : boxes(*each)) {
            painter.drawRoundedRect(box, 3, 3);
        }
    }
    if (passages.current && passages.current->overlaps(visible)) {
        painter.setPen(QPen(hue, 1));
        painter.setBrush(Qt::NoBrush);
        for (const QRectF &box : boxes(*passages.current)) {
            painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
        }
    }
}

} // namespace slantlight::ui
