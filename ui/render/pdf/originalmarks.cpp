// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/render/pdf/originalmarks.h"

#include "ui/render/pdf/markline.h"

#include <QRegion>

#include <algorithm>
#include <array>
#include <map>

namespace slantlight::ui {

namespace {

using Origin = Highlight::Origin;

constexpr double unit = 64; // of regions, which count in whole numbers: parts of a point
constexpr double lineWidth = 1; // in points
constexpr double secondStrength = 0.5; // of a tint that lies over another one

QRectF boxOf(const PageBox &box)
{
    return {QPointF(box.left, box.top), QPointF(box.right, box.bottom)};
}

QRegion regionOf(const QRectF &box)
{
    const QTransform scale = QTransform::fromScale(unit, unit);
    return scale.mapRect(box).toRect();
}

QPainterPath pathOf(const QRegion &region)
{
    QPainterPath path;
    for (const QRect &part : region) {
        path.addRect(
            QRectF(part.x() / unit, part.y() / unit, part.width() / unit, part.height() / unit));
    }
    return path;
}

/// One page, as it is filled with what is drawn on it.
struct Sheet
{
    QRegion once; ///< under one tint at least
    QRegion twice;
    std::vector<std::vector<QRectF>> lines; ///< the boxes of markers, by the height of their lines
};

/// Tints @p boxes as far as the sheet has no two tints there yet.
void tint(PdfHighlight &drawn, const std::vector<QRectF> &boxes, Sheet &sheet,
          const QTransform &toFile)
{
    QRegion area;
    for (const QRectF &box : boxes) {
        area += regionOf(box);
    }
    const QRegion fresh = area - sheet.once;
    const QRegion over = (area & sheet.once) - sheet.twice;
    for (const auto &[region, strength] :
         {std::pair(fresh, 1.0), std::pair(over, secondStrength)}) {
        if (!region.isEmpty()) {
            drawn.tints.push_back(
                {.shape = toFile.map(pathOf(region)), .opacity = drawn.opacity * strength});
        }
    }
    sheet.twice += over;
    sheet.once += area;
}

/// Draws the line of a marker at the foot of each of @p boxes, above those that are there.
void line(PdfHighlight &drawn, const std::vector<QRectF> &boxes, Sheet &sheet,
          const QTransform &toFile)
{
    constexpr std::size_t most = 3;
    const LineStyle style = lineStyleOf(drawn.highlight->code, drawn.highlight->look);
    for (const QRectF &box : boxes) {
        const auto isTaken = [&box](const std::vector<QRectF> &taken) {
            return std::ranges::any_of(taken,
                                       [&](const QRectF &other) { return other.intersects(box); });
        };
        const auto level = static_cast<std::size_t>(std::ranges::find_if_not(sheet.lines, isTaken)
                                                    - sheet.lines.begin());
        if (level >= most) {
            continue;
        }
        sheet.lines.resize(std::max(sheet.lines.size(), level + 1));
        sheet.lines[level].push_back(box);
        const double y = box.bottom() - lineWidth * (1 + 2.4 * static_cast<double>(level));
        drawn.tints.push_back(
            {.shape = toFile.map(markLine(style, box.left(), box.right(), y, lineWidth)),
             .opacity = 1});
    }
}

} // namespace

std::vector<PdfHighlight> originalMarks(std::span<const Highlight> highlights,
                                        const PagePlaces &places,
                                        std::span<const QTransform> toFile, const Palette &palette)
{
    std::vector<PdfHighlight> all;
    std::vector<std::vector<QRectF>> boxes; // of each of these, as they are shown
    for (const Highlight &highlight : highlights) {
        std::map<int, std::vector<QRectF>> onPages;
        for (const PageBox &box : places.boxesOf(highlight.span)) {
            if (box.page >= 0 && static_cast<std::size_t>(box.page) < toFile.size()) {
                onPages[box.page].push_back(boxOf(box));
            }
        }
        const bool isHand = highlight.origin == Origin::Hand;
        const QColor colour = isHand ? palette.handTint(highlight.code, highlight.look)
                                     : palette.machineTint(highlight.code, highlight.look);
        for (auto &[page, parts] : onPages) {
            const QTransform &way = toFile[static_cast<std::size_t>(page)];
            PdfHighlight drawn{.page = page,
                               .highlight = &highlight,
                               .hue = palette.hue(highlight.code, highlight.look),
                               .opacity = colour.alphaF(),
                               .quads = {},
                               .tints = {}};
            for (const QRectF &part : parts) {
                drawn.quads.push_back(way.mapRect(part));
            }
            all.push_back(std::move(drawn));
            boxes.push_back(std::move(parts));
        }
    }

    std::map<int, Sheet> sheets;
    for (const Origin origin : {Origin::Hand, Origin::Machine}) {
        for (std::size_t i = 0; i < all.size(); ++i) {
            PdfHighlight &drawn = all[i];
            if (drawn.highlight->origin != origin) {
                continue;
            }
            Sheet &sheet = sheets[drawn.page];
            const QTransform &way = toFile[static_cast<std::size_t>(drawn.page)];
            if (!drawn.highlight->weak) {
                tint(drawn, boxes[i], sheet, way);
            }
            if (origin == Origin::Machine) {
                line(drawn, boxes[i], sheet, way);
            }
        }
    }
    std::ranges::stable_sort(all, {}, &PdfHighlight::page);
    return all;
}

} // namespace slantlight::ui
