// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/render/pdf/pdflegend.h"

#include "ui/render/pdf/sheettext.h"
#include "ui/render/piecepainter.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QLocale>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace slantlight::ui {

namespace {

constexpr double swatchWidth = 30; ///< lengths here are in points, beside letters of the usual size
constexpr double swatchHeight = 13;
constexpr double nameLeft = 42;
constexpr double countWidth = 36;
constexpr double nameSize = 10;
constexpr double meaningSize = 8;
constexpr std::size_t longestGroup = 4; ///< codes that no page parts
constexpr double longest = 0.4; ///< of a page: a legend that is shorter stays whole

void paintSwatch(QPainter &painter, const Highlight &sample, const QRectF &box, const SheetInk &ink)
{
    const double pixel = ink.sheet.scaled(PdfOptions::usualSize) / 18;
    const HighlightPiece piece{.highlight = &sample,
                               .box = box,
                               .lineTop = box.bottom(),
                               .begins = true,
                               .ends = true,
                               .tints = {{.box = box, .begins = true, .ends = true}}};
    paintTints(painter, {&piece, 1}, ink.palette, pixel);
    paintLines(painter, {&piece, 1}, ink.palette, pixel);
}

QTextOption atEnd()
{
    const bool isBackwards = QGuiApplication::isRightToLeft();
    return QTextOption((isBackwards ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignAbsolute);
}

} // namespace

QString legendTitle()
{
    //: Title of the legend at the end of an exported article.
    return QCoreApplication::translate("PdfExport", "Marks in this article");
}

SheetRow legendRow(const CodeCount &count, Highlight::Origin origin, const SheetInk &ink)
{
    const PdfSheet &sheet = ink.sheet;
    const double room = sheet.body().width() - sheet.scaled(nameLeft + countWidth);
    const Highlight sample{.span = {},
                           .code = count.code,
                           .look = count.look,
                           .origin = origin,
                           .id = {},
                           .title = {},
                           .note = {}};
    const SheetText name(count.name, sheet.font(nameSize), room, ownDirection());
    const SheetText meaning(count.meaning, sheet.font(meaningSize), room, ownDirection());
    const SheetText number(count.count > 0 ? QLocale().toString(count.count) : QString(),
                           sheet.font(nameSize), sheet.scaled(countWidth), atEnd());
    const double meaningHeight = count.meaning.isEmpty() ? 0 : meaning.height();
    const double left = cell(sheet, sheet.scaled(nameLeft), 0, room).left();
    const double end =
        cell(sheet, sheet.body().width() - sheet.scaled(countWidth), 0, sheet.scaled(countWidth))
            .left();
    return {.height = name.height() + meaningHeight + sheet.scaled(5),
            .paint = [=](QPainter &painter, double top) {
                QRectF box = cell(ink.sheet, 0, top, ink.sheet.scaled(swatchWidth));
                box.setHeight(ink.sheet.scaled(swatchHeight));
                paintSwatch(painter, sample, box, ink);
                name.paint(painter, {left, top}, ink.palette.text());
                number.paint(painter, {end, top}, ink.palette.text());
                if (meaningHeight > 0) {
                    meaning.paint(painter, {left, top + name.height()}, ink.palette.mutedText());
                }
            }};
}

std::vector<SheetRow> legendSection(const ExportJob &job, const SheetInk &ink)
{
    std::vector<SheetRow> rows;
    const std::vector<CodeGroup> groups = countCodes(job.highlights);
    if (groups.empty()) {
        return rows;
    }
    rows.push_back(sectionTitle(legendTitle(), ink));
    for (const CodeGroup &group : groups) {
        rows.push_back(groupTitle(group.name, ink));
        for (const CodeCount &count : group.counts) {
            rows.push_back(legendRow(
                count, group.family ? Highlight::Origin::Machine : Highlight::Origin::Hand, ink));
            const auto at = static_cast<std::size_t>(&count - group.counts.data());
            rows.back().keepsWithNext =
                group.counts.size() <= longestGroup || at == 0 || at + 2 == group.counts.size();
        }
        rows.back().keepsWithNext = false;
    }
    double height = 0;
    for (const SheetRow &row : rows) {
        height += row.height;
    }
    if (height <= longest * ink.sheet.body().height()) {
        std::for_each(rows.begin(), rows.end() - 1,
                      [](SheetRow &row) { row.keepsWithNext = true; });
    }
    return rows;
}

} // namespace slantlight::ui
