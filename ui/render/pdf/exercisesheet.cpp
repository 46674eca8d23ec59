// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/render/pdf/exercisesheet.h"

#include "ui/render/articlelayout.h"
#include "ui/render/pdf/bullet.h"
#include "ui/render/pdf/colourglyphs.h"
#include "ui/render/pdf/pagination.h"
#include "ui/render/pdf/paperplace.h"
#include "ui/render/pdf/pdfsheet.h"
#include "ui/render/pdf/sheetflow.h"
#include "ui/render/pdf/sheetrows.h"
#include "ui/render/piecepainter.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFontMetricsF>
#include <QLocale>
#include <QMarginsF>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QTextLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace slantlight::ui {

namespace {

constexpr double wideLines = 2.2; ///< of a worksheet, in times the size of its letters
constexpr double usualLines = 1.5;
constexpr double numberGap = 10; ///< points between a line and its number

} // namespace

/// The rows of a sheet in their order: those above the text, its lines, those below.
struct ExerciseSheet::Parts
{
    explicit Parts(SheetJob which)
        : job(std::move(which))
        , highlights(job.highlights)
    {
        TextStyle style = sheet.style();
        style.lineHeight = job.result ? usualLines : wideLines;
        layOut(*job.article, style, palette, document);
        document.setTextWidth(sheet.body().width());
        lines = linesOf(*job.article, document);
        head = headRows(job, palette);
        add(tail, job.result ? readingAid(palette) : legendOf(job, palette));
        if (job.result) {
            add(tail,
                placeRows(*job.result, palette, [this](TextSpan place) { return lineOf(place); }));
            add(tail, figureRows(*job.result, palette));
        }
        pages = flowPages(items(), sheet.body().height());
        if (!job.result) {
            addNotes();
        }
    }

    static void add(std::vector<SheetRow> &rows, std::vector<SheetRow> more)
    {
        std::ranges::move(more, std::back_inserter(rows));
    }

    [[nodiscard]] std::vector<FlowItem> items() const
    {
        std::vector<FlowItem> all;
        const auto addRows = [&all](const std::vector<SheetRow> &rows) {
            for (const SheetRow &row : rows) {
                all.push_back({.height = row.height, .keepsWithNext = row.keepsWithNext});
            }
        };
        addRows(head);
        for (std::size_t at = 0; at < lines.size(); ++at) {
            const PageLine &line = lines.at(at);
            const bool isTitle =
                line.kind == BlockKind::Headline || line.kind == BlockKind::Heading;
            const bool begins = line.index == 0 && line.count > 1;
            const bool isBeforeLast = line.count > 1 && line.index == line.count - 2;
            all.push_back(
                {.height = heightOf(at), .keepsWithNext = isTitle || begins || isBeforeLast});
        }
        addRows(tail);
        return all;
    }

    /// The height of the line @p at, with the space below it.
    [[nodiscard]] double heightOf(std::size_t at) const
    {
        const double end = at + 1 < lines.size() ? lines.at(at + 1).top : lines.at(at).bottom;
        return end - lines.at(at).top;
    }

    /// Lines for notes below all else, where the last page has room for some.
    void addNotes()
    {
        const std::vector<FlowItem> all = items();
        double used = 0;
        for (std::size_t at = pages.back().begin; at < pages.back().end; ++at) {
            used += all.at(at).height;
        }
        std::vector<SheetRow> notes = noteLines(sheet.body().height() - used, palette);
        pages.back().end += notes.size();
        add(tail, std::move(notes));
    }

    /// The number of the line in which @p place begins, from 1.
    [[nodiscard]] int lineOf(TextSpan place) const
    {
        const auto after = std::ranges::find_if(lines, [place](const PageLine &line) {
            const qsizetype end =
                line.block.position() + line.line.textStart() + line.line.textLength();
            return end > place.begin().value();
        });
        return static_cast<int>(after - lines.begin()) + 1;
    }

    void paintPage(QPainter &painter, std::size_t page)
    {
        const QRectF body = sheet.body();
        double top = body.top();
        const auto [begin, end] = pages.at(page);
        const std::size_t firstLine = head.size();
        const std::size_t afterLines = firstLine + lines.size();
        for (std::size_t at = begin; at < end;) {
            if (at < firstLine) {
                head.at(at).paint(painter, top);
                top += head.at(at).height;
                ++at;
            } else if (at < afterLines) {
                const std::size_t until = std::min(end, afterLines);
                paintLines(painter, at - firstLine, until - firstLine, top);
                for (std::size_t line = at; line < until; ++line) {
                    top += heightOf(line - firstLine);
                }
                at = until;
            } else {
                const SheetRow &row = tail.at(at - afterLines);
                row.paint(painter, top);
                top += row.height;
                ++at;
            }
        }
        paintFooter(painter, page);
    }

    void paintLines(QPainter &painter, std::size_t begin, std::size_t end, double top)
    {
        const QRectF body = sheet.body();
        const double pixel = PdfSheet::dots(sheet.textSize) / 18;
        const double first = lines.at(begin).top;
        const QRectF shown(0, first + 4 * pixel, body.width(),
                           lines.at(end - 1).bottom - first - 8 * pixel);
        std::vector<HighlightPiece> pieces = highlightPieces(document, highlights, shown);
        std::erase_if(pieces, [&](const HighlightPiece &piece) {
            return !shown.contains(QPointF(body.width() / 2, piece.box.center().y()));
        });
        painter.save();
        painter.translate(body.left(), top - first);
        paintTints(painter, pieces, palette, pixel);
        ui::paintLines(painter, pieces, palette, pixel);
        for (std::size_t at = begin; at < end; ++at) {
            const PageLine &line = lines.at(at);
            const QPointF origin = line.block.layout()->position();
            painter.setPen(palette.text());
            line.line.draw(&painter, origin);
            paintColourGlyphs(painter, line.line, origin);
            paintBullet(painter, line, sheet, palette);
            paintNumber(painter, line, static_cast<int>(at) + 1);
        }
        painter.restore();
    }

    void paintNumber(QPainter &painter, const PageLine &line, int number) const
    {
        const QFont font = sheet.font(7);
        const QString text = QLocale().toString(number);
        const double width = QFontMetricsF(font).horizontalAdvance(text);
        const bool backwards = line.block.textDirection() == Qt::RightToLeft;
        const double baseline =
            line.block.layout()->position().y() + line.line.y() + line.line.ascent();
        painter.setFont(font);
        painter.setPen(palette.mutedText());
        painter.drawText(QPointF(backwards ? sheet.body().width() + PdfSheet::dots(numberGap)
                                           : -PdfSheet::dots(numberGap) - width,
                                 baseline),
                         text);
    }

    void paintFooter(QPainter &painter, std::size_t page) const
    {
        const QString number = QCoreApplication::translate("PdfExport", "page %1 of %2")
                                   .arg(page + 1)
                                   .arg(pages.size());
        const QFont font = sheet.font(8);
        const QRectF body = sheet.body();
        const QFontMetricsF metrics(font);
        const QString after = u" · "_s + number;
        const QString words = metrics.elidedText(job.title, Qt::ElideRight,
                                                 body.width() - metrics.horizontalAdvance(after));
        painter.setFont(font);
        painter.setPen(palette.mutedText());
        painter.drawText(QRectF(body.left(), PdfSheet::dots(sheet.height - 50), body.width(),
                                PdfSheet::dots(14)),
                         Qt::AlignHCenter | Qt::AlignTop, words + after);
    }

    SheetJob job;
    const PdfSheet sheet;
    HighlightIndex highlights;
    Palette palette = Palette::load(PageTheme::Light);
    QTextDocument document;
    std::vector<PageLine> lines;
    std::vector<SheetRow> head; ///< above the text
    std::vector<SheetRow> tail; ///< below it
    std::vector<FlowPage> pages;
};

ExerciseSheet::ExerciseSheet(SheetJob job)
    : m_parts(std::make_unique<Parts>(std::move(job)))
{
}

ExerciseSheet::~ExerciseSheet() = default;

Result<> ExerciseSheet::paint(QPagedPaintDevice &device) const
{
    QPainter painter(&device);
    if (!painter.isActive()) {
        return std::unexpected(Error{ErrorCode::PdfFailed, {}});
    }
    painter.setTransform(placeOnPaper(device, m_parts->sheet));
    for (std::size_t page = 0; page < m_parts->pages.size(); ++page) {
        if (page > 0) {
            device.newPage();
        }
        m_parts->paintPage(painter, page);
    }
    return {};
}

Result<QByteArray> ExerciseSheet::pdf() const
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(PdfSheet::dotsPerInch);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins(QMarginsF(0, 0, 0, 0));
    writer.setTitle(m_parts->job.title);
    writer.setCreator(u"Slantlight "_s + QStringLiteral(SLANTLIGHT_VERSION));
    const Result<> painted = paint(writer);
    if (!painted) {
        return std::unexpected(painted.error());
    }
    return buffer.data();
}

} // namespace slantlight::ui
