// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reader/trialpainter.h"

#include "ui/render/articlelayout.h"
#include "ui/render/palette.h"

#include <QPainter>

namespace slantlight::ui {

namespace {

constexpr float hatching = 0.55F; ///< of the hue; letters on it are read
constexpr double overhang = 2; ///< pixels beside the letters

void paintNew(QPainter &painter, const QRectF &box, const QColor &hue, const QColor &ink)
{
    QColor hatch = hue;
    hatch.setAlphaF(hatching);
    painter.setPen(QPen(ink, 1.2, Qt::DashLine));
    painter.setBrush(QBrush(hatch, Qt::BDiagPattern));
    painter.drawRoundedRect(box, 3, 3);
}

void paintGone(QPainter &painter, const QRectF &box, const QColor &ink)
{
    painter.setPen(QPen(ink, 1.2, Qt::DotLine));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(box, 3, 3);
    painter.setPen(QPen(ink, 1.2));
    painter.drawLine(QPointF(box.left(), box.center().y()), QPointF(box.right(), box.center().y()));
}

} // namespace

void paintTried(QPainter &painter, const QTextDocument &document,
                const std::vector<TriedMarker> &markers, TextSpan visible, const Palette &palette)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    for (const TriedMarker &tried : markers) {
        const TextSpan span = tried.marker.span;
        if (span.begin() >= visible.end()) {
            break;
        }
        if (tried.fate == TriedMarker::Fate::Kept || !span.overlaps(visible)) {
            continue;
        }
        for (const QRectF &line : rectanglesOf(span, document)) {
            const QRectF box = line.adjusted(-overhang, 0.5, overhang, -0.5);
            if (tried.fate == TriedMarker::Fate::New) {
                paintNew(painter, box, palette.hue(codeOf(tried.marker.category)), palette.text());
            } else {
                paintGone(painter, box, palette.text());
            }
        }
    }
    painter.restore();
}

} // namespace slantlight::ui
