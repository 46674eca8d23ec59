// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/render/pdf/pagepainter.h"

#include "core/exchange/outgoing.h"
#include "ui/render/pdf/bullet.h"
#include "ui/render/pdf/colourglyphs.h"
#include "ui/render/pdf/markoutline.h"
#include "ui/render/piecepainter.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QLocale>
#include <QPainter>
#include <QRegularExpression>
#include <QTextLayout>
#include <QTransform>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace slantlight::ui {

namespace {

struct Pages
{
    Q_DECLARE_TR_FUNCTIONS(PdfExport)
};

constexpr double fewestLetters = 16; ///< of an address: less of it says nothing
constexpr double footSize = 7; ///< in points, beside letters of the usual size
constexpr double numberRise = 0.36; ///< of a note's number, in times the letters beside it

/// A hash, shortened: it tells texts apart, and the end of the file has it whole.
QString shortHash(const QString &hash)
{
    const QString digits = hash.sliced(hash.indexOf(u':') + 1);
    return digits.size() > 12 ? digits.first(12) + u'…' : digits;
}

/// Qt's pieces know nothing of what a highlight has before its part.
void cutAtPart(std::vector<HighlightPiece> &pieces, const ArticlePart &part,
               const std::vector<Highlight> &all)
{
    for (HighlightPiece &piece : pieces) {
        const auto index = static_cast<std::size_t>(piece.highlight - part.highlights.all().data());
        if (!part.isCut(index, all)) {
            continue;
        }
        piece.begins = false;
        for (HighlightPiece::Tint &tint : piece.tints) {
            tint.begins = false;
        }
    }
}

} // namespace

PagePainter::PagePainter(const ExportJob &job, const PaperLayout &layout, Tints tints)
    : m_job(job)
    , m_layout(layout)
    , m_tints(tints)
    , m_hash(textHash(job.article->text()))
{
}

void PagePainter::paint(QPainter &painter, int number)
{
    if (number < static_cast<int>(m_layout.pages().size())) {
        paintText(painter, number);
    }
    if (number == 0) {
        paintFacts(painter);
    }
    paintRows(painter, number);
    paintFooter(painter, number);
}

void PagePainter::paintText(QPainter &painter, int page)
{
    const auto [begin, end] = m_layout.pages().at(static_cast<std::size_t>(page));
    const std::vector<PageLine> &lines = m_layout.lines();
    for (std::size_t first = begin; first < end;) {
        std::size_t last = first + 1;
        // Lines of one part that nothing stands between are painted as one.
        while (last < end && lines.at(last).part == lines.at(first).part
               && lines.at(last).shift == lines.at(first).shift) {
            ++last;
        }
        paintLines(painter, first, last, page);
        first = last;
    }
    for (const MarginMemo &note : m_layout.marginMemos()) {
        if (note.page == page) {
            paintMarginMemo(painter, note, m_job.highlights.at(note.note.highlight),
                            m_layout.sheet(), m_layout.ink().palette);
        }
    }
}

void PagePainter::paintLines(QPainter &painter, std::size_t begin, std::size_t end, int page)
{
    const std::vector<PageLine> &lines = m_layout.lines();
    const PageLine &head = lines.at(begin);
    const ArticlePart &part = *m_layout.parts().at(head.part);
    const Palette &palette = m_layout.ink().palette;
    const QRectF body = m_layout.sheet().body();
    const double pixel = hairline(part.document);
    const double top = head.top - head.shift;
    const PageLine &tail = lines.at(end - 1);
    const double lower = tail.block.layout()->position().y()
                         + (tail.index + 1) * tail.block.blockFormat().lineHeight();
    // Letters may reach a little over their line; what reaches in from the next page may not.
    const QRectF shown(0, top + 4 * pixel, body.width(), lower - top - 8 * pixel);
    const double upper = m_layout.topOf(static_cast<std::size_t>(page));
    const QPointF shift(body.left(), body.top() + head.shift - upper);
    std::vector<HighlightPiece> pieces = highlightPieces(part.document, part.highlights, shown);
    // Highlights on the lines next to the page, which may hang into it, are of other pages.
    std::erase_if(pieces, [&](const HighlightPiece &piece) {
        return !shown.contains(QPointF(body.width() / 2, piece.box.center().y()));
    });
    cutAtPart(pieces, part, m_job.highlights);

    painter.save();
    painter.translate(shift);
    if (m_tints == Tints::Painted) {
        paintTints(painter, pieces, palette, pixel);
    }
    ui::paintLines(painter, pieces, palette, pixel);
    for (std::size_t at = begin; at < end; ++at) {
        const PageLine &line = lines.at(at);
        const QPointF origin = line.block.layout()->position();
        painter.setPen(palette.text());
        line.line.draw(&painter, origin);
        paintColourGlyphs(painter, line.line, origin);
        paintBullet(painter, line, m_layout.sheet(), palette);
        paintNumbers(painter, line, part);
        if (line.index == 0) {
            addBookmark(line, page, shift);
        }
    }
    painter.restore();
    addHighlights(pieces, part, page, shift, pixel);
    addLinks(part, begin, end, page, shift);
}

void PagePainter::paintNumbers(QPainter &painter, const PageLine &line, const ArticlePart &part)
{
    const TextOffset begin = beginOf(line, m_layout);
    const TextOffset end = begin + line.line.textLength();
    const std::vector<NoteMark> &marks = m_layout.noteMarks();
    auto mark = std::ranges::partition_point(
        marks, [begin](const NoteMark &each) { return each.place <= begin; });
    for (; mark != marks.end() && mark->place <= end; ++mark) {
        const int size = line.block.charFormat().font().pixelSize();
        QFont font = m_layout.sheet().font(footSize, QFont::DemiBold);
        font.setPixelSize(std::max(1, qRound(noteNumberSize * size)));
        const double width = QFontMetricsF(font).horizontalAdvance(mark->numbers);
        const double room = widthOfNumbers(mark->numbers, m_layout.sheet()) * size;
        const bool isBackwards = line.block.textDirection() == Qt::RightToLeft;
        const auto position = static_cast<int>(mark->place - part.begin) - line.block.position();
        double left = line.line.cursorToX(position) + (isBackwards ? -1 : 1) * (room - width) / 2;
        const bool isBefore = mark->widened && *mark->widened < mark->place;
        left += isBefore ? (isBackwards ? room : -room) : 0;
        left -= isBackwards ? width : 0;
        const QPointF origin = line.block.layout()->position();
        painter.setFont(font);
        painter.setPen(m_layout.ink().palette.text());
        painter.drawText(
            origin + QPointF(left, line.line.y() + line.line.ascent() - numberRise * size),
            mark->numbers);
    }
}

void PagePainter::paintFacts(QPainter &painter)
{
    const FactLines &facts = m_layout.facts();
    const QRectF body = m_layout.sheet().body();
    QPointF corner = body.topLeft();
    if (const auto above = m_layout.headlineEnd()) {
        corner.ry() += m_layout.lines().at(*above).bottom - facts.height();
    }
    facts.paint(painter, corner, m_layout.ink().palette);
    const QRectF box = facts.addressBox();
    if (!box.isEmpty()) {
        m_result.links.push_back({.page = 0,
                                  .box = m_layout.sheet().toPoints(box.translated(corner)),
                                  .address = facts.address()});
    }
}

void PagePainter::paintRows(QPainter &painter, int page)
{
    const PdfSheet &sheet = m_layout.sheet();
    for (const PaperLayout::PlacedRow &placed : m_layout.placedRows()) {
        if (placed.page != page) {
            continue;
        }
        const SheetRow &row = m_layout.rows().at(placed.row);
        row.paint(painter, placed.top);
        if (!row.bookmark.isEmpty()) {
            const QRectF place(0, placed.top + row.above, 1, 1);
            m_sections.push_back(
                {.title = row.bookmark, .page = page, .top = sheet.toPoints(place).bottom()});
        }
    }
}

void PagePainter::paintFooter(QPainter &painter, int page)
{
    const PdfSheet &sheet = m_layout.sheet();
    const QRectF print = sheet.print();
    const QFont font = sheet.font(footSize / std::max(1.0, sheet.scale()));
    const QFontMetricsF metrics(font);
    const QColor ink = m_layout.ink().palette.mutedText();
    const bool isBackwards =
        QLocale(m_job.article->facts().language).textDirection() == Qt::RightToLeft;
    const Qt::Alignment begin = (isBackwards ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute;
    const Qt::Alignment end = (isBackwards ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignAbsolute;
    const double gap = sheet.scaled(12);
    const auto line = [&](const QString &first, const QString &last, double top) {
        const QString tail = metrics.elidedText(last, Qt::ElideRight, print.width());
        const double room = print.width() - metrics.horizontalAdvance(tail) - gap;
        if (room > metrics.averageCharWidth() * fewestLetters) {
            paintWords(painter, metrics.elidedText(first, Qt::ElideRight, room), font, ink,
                       {print.left(), top}, print.width(), begin);
        }
        paintWords(painter, tail, font, ink, {print.left(), top}, print.width(), end);
    };
    //: Foot of a page: the number of the page and how many there are.
    const QString number = Pages::tr("page %1 of %2").arg(page + 1).arg(m_layout.count());
    QStringList origin;
    if (m_job.retrieved.isValid()) {
        origin += Pages::tr("retrieved %1")
                      .arg(QLocale().toString(m_job.retrieved.date(), u"d MMM yyyy"_s));
    }
    //: Foot of a page: %1 is the SHA-256 of an article's text, shortened.
    origin += Pages::tr("text %1").arg(shortHash(m_hash));
    if (!m_job.rulePack.isEmpty()) {
        //: Foot of a page: %1 is the hash of all that marks were found with, shortened.
        origin += Pages::tr("rules %1").arg(shortHash(m_job.rulePack));
    }
    const double pitch = 1.4 * font.pixelSize();
    const double top = PdfSheet::dots(sheet.height - sheet.bottom)
                       + (PdfSheet::dots(sheet.bottom) - 2 * pitch) * 0.45;
    line(m_job.article->title(), number, top);
    // What all addresses begin with tells nothing.
    static const QRegularExpression scheme(u"^https?://(www\\.)?"_s);
    QString address = m_job.article->facts().address;
    line(address.remove(scheme), origin.join(u" · "_s), top + pitch);
}

void PagePainter::addBookmark(const PageLine &line, int page, QPointF shift)
{
    const bool isHeading = line.kind == BlockKind::Heading;
    if (!isHeading && line.kind != BlockKind::Headline) {
        return;
    }
    const QRectF place(0, line.top - line.shift + shift.y(), 1, 1);
    m_result.bookmarks.push_back({.title = line.block.text(),
                                  .page = page,
                                  .top = m_layout.sheet().toPoints(place).bottom(),
                                  .depth = isHeading ? 1 : 0});
}

void PagePainter::addLinks(const ArticlePart &part, std::size_t begin, std::size_t end, int page,
                           QPointF shift)
{
    if (m_tints == Tints::Painted) {
        return;
    }
    const std::vector<PageLine> &lines = m_layout.lines();
    const std::vector<Link> &links = part.article.links();
    for (std::size_t at = begin; at < end; ++at) {
        const PageLine &line = lines.at(at);
        const TextSpan span = spanOf(line.line, line.block);
        auto link = std::ranges::partition_point(
            links, [span](const Link &each) { return each.span.end() <= span.begin(); });
        for (; link != links.end() && link->span.begin() < span.end(); ++link) {
            for (const LineStretch &stretch : stretchesOn(line.line, line.block, link->span)) {
                m_result.links.push_back(
                    {.page = page,
                     .box = m_layout.sheet().toPoints(stretch.box.translated(shift)),
                     .address = link->address});
            }
        }
    }
}

void PagePainter::addHighlights(std::span<const HighlightPiece> pieces, const ArticlePart &part,
                                int page, QPointF shift, double pixel)
{
    if (m_tints == Tints::Painted) {
        return;
    }
    const Palette &palette = m_layout.ink().palette;
    QTransform toPoints;
    toPoints.translate(0, m_layout.sheet().height);
    toPoints.scale(1 / PdfSheet::dotsPerPoint, -1 / PdfSheet::dotsPerPoint);
    toPoints.translate(shift.x(), shift.y());
    for (const HighlightPiece &piece : pieces) {
        const auto index = static_cast<std::size_t>(piece.highlight - part.highlights.all().data());
        // Of the job, which lives as long as what is returned.
        const Highlight &highlight = m_job.highlights.at(part.numbers.at(index));
        const auto onPage =
            std::ranges::find_if(m_result.highlights.rbegin(), m_result.highlights.rend(),
                                 [&](const PdfHighlight &other) {
                                     return other.page != page || other.highlight == &highlight;
                                 });
        auto drawn = onPage.base();
        if (onPage == m_result.highlights.rend() || onPage->page != page) {
            m_result.highlights.push_back({.page = page,
                                           .highlight = &highlight,
                                           .hue = palette.hue(highlight.code, highlight.look),
                                           .opacity = tintColour({}, highlight, palette).alphaF(),
                                           .quads = {},
                                           .tints = {}});
            drawn = m_result.highlights.end();
        }
        --drawn;
        drawn->quads.push_back(toPoints.mapRect(piece.box));
        m_places.try_emplace(
            &highlight,
            PdfBookmark{.title = {}, .page = page, .top = toPoints.mapRect(piece.box).bottom()});
        for (const HighlightPiece::Tint &tint : piece.tints) {
            drawn->tints.push_back({.shape = toPoints.map(tintShape(tint, highlight.origin, pixel)),
                                    .opacity = tintColour(tint, highlight, palette).alphaF()});
        }
    }
}

PdfPages PagePainter::taken() &&
{
    std::vector<PdfBookmark> &bookmarks = m_result.bookmarks;
    if (!bookmarks.empty() && bookmarks.front().depth > 0) { // there is no headline above them
        for (PdfBookmark &bookmark : bookmarks) {
            bookmark.depth = 0;
        }
    }
    const std::vector<PdfBookmark> marks = markOutline(m_job, m_places);
    bookmarks.insert(bookmarks.end(), marks.begin(), marks.end());
    bookmarks.insert(bookmarks.end(), m_sections.begin(), m_sections.end());
    return std::move(m_result);
}

} // namespace slantlight::ui
