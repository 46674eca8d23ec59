// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/render/pdf/pdflegend.h"

#include "ui/render/codecount.h"
#include "ui/render/colophon.h"
#include "ui/render/pdf/pdfsheet.h"
#include "ui/render/piecepainter.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QLocale>
#include <QPainter>

#include <utility>

using namespace Qt::StringLiterals;

namespace slantlight::ui {

namespace {

using Kind = LegendRow::Kind;

constexpr double swatchWidth = 30; ///< lengths here are in points
constexpr double swatchHeight = 13;
constexpr double nameLeft = 42;
constexpr double countWidth = 36;
constexpr double titleSize = 15;
constexpr double groupSize = 9.5;
constexpr double nameSize = 10;
constexpr double smallSize = 8;
constexpr double colophonSize = 7.5;

QFont fontOf(double points, QFont::Weight weight = QFont::Normal)
{
    QFont font = PdfSheet::font(points);
    font.setWeight(weight);
    return font;
}

double heightOf(const QString &text, const QFont &font, double width)
{
    return QFontMetricsF(font)
        .boundingRect(QRectF(0, 0, width, PdfSheet::dots(PdfSheet::height)),
                      Qt::AlignLeft | Qt::TextWordWrap, text)
        .height();
}

double textWidth()
{
    return PdfSheet::body().width() - PdfSheet::dots(nameLeft + countWidth);
}

void paintSwatch(QPainter &painter, const LegendRow &row, const Palette &palette, double top)
{
    const double pixel = PdfSheet::dots(PdfSheet::textSize) / 18;
    const QRectF box(PdfSheet::body().left(), top, PdfSheet::dots(swatchWidth),
                     PdfSheet::dots(swatchHeight));
    const Highlight sample{
        .span = {}, .code = row.code, .look = row.look, .origin = row.origin, .id = {}, .title = {}, .note = {}};
    const HighlightPiece piece{.highlight = &sample,
                               .box = box,
                               .lineTop = box.bottom(),
                               .begins = true,
                               .ends = true,
                               .tints = {{.box = box, .begins = true, .ends = true}}};
    paintTints(painter, {&piece, 1}, palette, pixel);
    paintLines(painter, {&piece, 1}, palette, pixel);
}

} // namespace

QString legendTitle()
{
    //: Title of the legend at the end of an exported article.
    return QCoreApplication::translate("PdfExport", "Marks in this article");
}

LegendRow legendRow(LegendRow row)
{
    const double meaning =
        row.meaning.isEmpty() ? 0 : heightOf(row.meaning, fontOf(smallSize), textWidth());
    row.height = PdfSheet::dots(row.meaning.isEmpty() ? 19 : 17.5) + meaning;
    return row;
}

std::vector<LegendRow> legendRows(const ExportJob &job)
{
    const auto row = [](Kind kind, const QString &text, double points) {
        return LegendRow{.kind = kind,
                         .text = text,
                         .meaning = {},
                         .code = {},
                         .height = PdfSheet::dots(points)};
    };
    std::vector<LegendRow> rows;
    const std::vector<CodeGroup> groups = countCodes(job.highlights);
    if (!groups.empty()) {
        rows.push_back(row(Kind::Title, legendTitle(), 27));
    }
    for (const CodeGroup &group : groups) {
        rows.push_back(row(Kind::Group, group.name, 21));
        for (const CodeCount &count : group.counts) {
            rows.push_back(legendRow(
                {.kind = Kind::Code,
                 .text = count.name,
                 .meaning = count.meaning,
                 .code = count.code,
                 .look = count.look,
                 .origin = group.family ? Highlight::Origin::Machine : Highlight::Origin::Hand,
                 .count = count.count}));
        }
    }
    LegendRow colophon = row(Kind::Colophon, colophonLines(job).join(u'\n'), 22);
    colophon.height += heightOf(colophon.text, fontOf(colophonSize), PdfSheet::body().width());
    rows.push_back(colophon);
    return rows;
}

void paintLegendRow(QPainter &painter, const LegendRow &row, const Palette &palette, double top)
{
    const QRectF body = PdfSheet::body();
    const auto write = [&](const QString &text, double left, double upper, double width,
                           const QFont &font, const QColor &ink, Qt::Alignment alignment) {
        painter.setFont(font);
        painter.setPen(ink);
        painter.drawText(QRectF(left, upper, width, row.height),
                         static_cast<int>(alignment | Qt::AlignTop) | Qt::TextWordWrap, text);
    };
    switch (row.kind) {
    case Kind::Title:
        write(row.text, body.left(), top, body.width(), fontOf(titleSize, QFont::DemiBold),
              palette.text(), Qt::AlignLeft);
        break;
    case Kind::Group:
        write(row.text, body.left(), top + PdfSheet::dots(4), body.width(),
              fontOf(groupSize, QFont::DemiBold), palette.mutedText(), Qt::AlignLeft);
        break;
    case Kind::Code: {
        paintSwatch(painter, row, palette, top + PdfSheet::dots(1));
        const double left = body.left() + PdfSheet::dots(nameLeft);
        write(row.text, left, top, textWidth(), fontOf(nameSize), palette.text(), Qt::AlignLeft);
        write(row.meaning, left, top + PdfSheet::dots(13.5), textWidth(), fontOf(smallSize),
              palette.mutedText(), Qt::AlignLeft);
        write(row.count > 0 ? QLocale().toString(row.count) : QString(),
              body.right() - PdfSheet::dots(countWidth), top, PdfSheet::dots(countWidth),
              fontOf(nameSize), palette.text(), Qt::AlignRight);
        break;
    }
    case Kind::Colophon:
        painter.fillRect(
            QRectF(body.left(), top + PdfSheet::dots(10), body.width(), PdfSheet::dots(0.5)),
            palette.mutedText());
        write(row.text, body.left(), top + PdfSheet::dots(17), body.width(), fontOf(colophonSize),
              palette.mutedText(), Qt::AlignLeft);
        break;
    }
}

std::vector<PlacedRow> placeLegend(std::vector<LegendRow> rows, int page, double top)
{
    const QRectF body = PdfSheet::body();
    double height = 0;
    for (const LegendRow &row : rows) {
        height += row.height;
    }
    const double gap = PdfSheet::dots(30);
    if (top + gap + height > body.bottom()) {
        ++page;
        top = body.top();
    } else {
        top += gap;
    }
    std::vector<PlacedRow> placed;
    for (LegendRow &row : rows) {
        // A group's name needs room for its first code as well.
        const double needed =
            row.height + (row.kind == LegendRow::Kind::Group ? PdfSheet::dots(40) : 0);
        if (top + needed > body.bottom() && top > body.top()) {
            ++page;
            top = body.top();
        }
        placed.push_back({.row = std::move(row), .page = page, .top = top});
        // The small print never stands on a page alone.
        const bool isAlone = placed.back().row.kind == LegendRow::Kind::Colophon
                             && placed.size() > 1 && placed.at(placed.size() - 2).page != page;
        if (PlacedRow *const before = isAlone ? &placed.at(placed.size() - 2) : nullptr;
            before && before->row.kind == LegendRow::Kind::Code) {
            before->page = page;
            before->top = body.top();
            placed.back().top = top = body.top() + before->row.height;
        }
        top += placed.back().row.height;
    }
    return placed;
}

} // namespace slantlight::ui
