// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/render/pdf/pdfpages.h"

#include "ui/render/articlelayout.h"
#include "ui/render/pdf/bullet.h"
#include "ui/render/pdf/colourglyphs.h"
#include "ui/render/pdf/pagination.h"
#include "ui/render/pdf/paperplace.h"
#include "ui/render/pdf/pdflegend.h"
#include "ui/render/pdf/pdfsheet.h"
#include "ui/render/piecepainter.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFontMetricsF>
#include <QLocale>
#include <QPageLayout>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QStringList>
#include <QTextLayout>
#include <QTransform>

#include <algorithm>
#include <functional>
#include <ranges>

using namespace Qt::StringLiterals;

namespace slantlight::ui {

namespace {

enum class Tints : std::uint8_t {
    Left, ///< for whoever finishes the PDF
    Painted,
};

/// Paints one job; lives as long as that takes.
class PagePainter
{
public:
    PagePainter(const ExportJob &job, Tints tints)
        : m_job(job)
        , m_highlights(job.highlights)
        , m_tints(tints)
    {
        layOut(*job.article, PdfSheet::style(), m_palette, m_document);
        m_document.setTextWidth(PdfSheet::body().width());
        m_pages = paginate(*job.article, m_document, PdfSheet::body().height());
        const int last = std::max(0, static_cast<int>(m_pages.size()) - 1);
        double end = PdfSheet::body().top();
        if (!m_pages.empty()) {
            end += m_pages.back().back().bottom - m_pages.back().front().top;
        }
        m_legend = placeLegend(legendRows(job), last, end);
        m_count = m_legend.back().page + 1;
    }

    /// Gives the timers of the document to @p thread, where it will be painted.
    void moveTo(QThread *thread) { m_document.moveToThread(thread); }

    /// Fails where the text has more pages than can be told apart.
    [[nodiscard]] Result<> check() const
    {
        if (!isWhole()) {
            return std::unexpected(Error{ErrorCode::PdfFailed, u"more than 700 pages"_s});
        }
        return {};
    }

    [[nodiscard]] int count() const { return m_count; }

    void paintPage(QPainter &painter, const QRectF &target, int page)
    {
        const double scale = target.width() / PdfSheet::dots(PdfSheet::width);
        painter.save();
        painter.fillRect(target, m_palette.page());
        painter.setClipRect(target, Qt::IntersectClip);
        painter.translate(target.topLeft());
        painter.scale(scale, scale);
        PdfPages unused;
        paintOne(painter, page, unused);
        painter.restore();
    }

    Result<PdfPages> paint(QPagedPaintDevice &device, const Progress &progress)
    {
        PdfPages result;
        QPainter painter(&device);
        if (!painter.isActive()) {
            return std::unexpected(Error{ErrorCode::PdfFailed, {}});
        }
        if (m_tints == Tints::Painted) {
            painter.setTransform(placeOnPaper(device));
        }
        for (int page = 0; page < m_count; ++page) {
            if (progress && !progress(static_cast<double>(page) / m_count)) {
                return std::unexpected(Error{ErrorCode::Cancelled, {}});
            }
            if (page > 0) {
                device.newPage();
            }
            paintOne(painter, page, result);
        }
        return result;
    }

private:
    void paintOne(QPainter &painter, int page, PdfPages &result)
    {
        if (page < static_cast<int>(m_pages.size())) {
            paintText(painter, page, result);
        }
        if (page == 0) {
            paintFacts(painter);
        }
        paintLegend(painter, page, result);
        paintFooter(painter, page);
    }

    /// Whether every block has its lines, each below the one before it. Qt counts places in 26
    /// bits, and a text of some seven hundred pages runs over them.
    [[nodiscard]] bool isWhole() const
    {
        const auto lines = m_pages | std::views::join;
        const auto begun = std::ranges::count(lines, 0, &PageLine::index);
        return begun == m_document.blockCount()
               && std::ranges::is_sorted(lines, std::ranges::less_equal(), &PageLine::top);
    }

    void paintText(QPainter &painter, int page, PdfPages &result)
    {
        const std::vector<PageLine> &lines = m_pages.at(static_cast<std::size_t>(page));
        const QRectF body = PdfSheet::body();
        const double pixel = hairline(m_document);
        const double top = lines.front().top;
        // Letters may reach a little over their line; what reaches in from the next page may not.
        const QRectF shown(0, top + 4 * pixel, body.width(), lines.back().bottom - top - 8 * pixel);
        const QPointF shift(body.left(), body.top() - top);
        std::vector<HighlightPiece> pieces = highlightPieces(m_document, m_highlights, shown);
        // Highlights on the lines next to the page, which may hang into it, are of other pages.
        std::erase_if(pieces, [&](const HighlightPiece &piece) {
            return !shown.contains(QPointF(body.width() / 2, piece.box.center().y()));
        });

        painter.save();
        painter.translate(shift);
        if (m_tints == Tints::Painted) {
            paintTints(painter, pieces, m_palette, pixel);
        }
        paintLines(painter, pieces, m_palette, pixel);
        painter.setPen(m_palette.text());
        for (const PageLine &line : lines) {
            line.line.draw(&painter, line.block.layout()->position());
            paintColourGlyphs(painter, line.line, line.block.layout()->position());
            paintBullet(painter, line, m_palette);
            if (line.index == 0) {
                addBookmark(line, page, shift, result);
            }
        }
        painter.restore();
        addHighlights(pieces, page, shift, pixel, result);
    }

    static void addBookmark(const PageLine &line, int page, QPointF shift, PdfPages &result)
    {
        const bool isHeading = line.kind == BlockKind::Heading;
        if (!isHeading && line.kind != BlockKind::Headline) {
            return;
        }
        const QRectF place(0, line.top + shift.y(), 1, 1);
        result.bookmarks.push_back({.title = line.block.text(),
                                    .page = page,
                                    .top = PdfSheet::toPoints(place).bottom(),
                                    .isHeading = isHeading});
    }

    void addHighlights(const std::vector<HighlightPiece> &pieces, int page, QPointF shift,
                       double pixel, PdfPages &result) const
    {
        QTransform toPoints;
        toPoints.translate(0, PdfSheet::height);
        toPoints.scale(1 / PdfSheet::dotsPerPoint, -1 / PdfSheet::dotsPerPoint);
        toPoints.translate(shift.x(), shift.y());
        const std::size_t first = result.highlights.size();
        for (const HighlightPiece &piece : pieces) {
            // Of the job, which lives as long as what is returned.
            const Highlight &highlight = m_job.highlights.at(
                static_cast<std::size_t>(piece.highlight - m_highlights.all().data()));
            auto drawn =
                std::find_if(result.highlights.begin() + static_cast<std::ptrdiff_t>(first),
                             result.highlights.end(), [&](const PdfHighlight &other) {
                                 return other.highlight == &highlight;
                             });
            if (drawn == result.highlights.end()) {
                result.highlights.push_back(
                    {.page = page,
                     .highlight = &highlight,
                     .hue = m_palette.hue(highlight.code, highlight.look),
                     .opacity = tintColour({}, highlight, m_palette).alphaF(),
                     .quads = {},
                     .tints = {}});
                drawn = std::prev(result.highlights.end());
            }
            drawn->quads.push_back(toPoints.mapRect(piece.box));
            for (const HighlightPiece::Tint &tint : piece.tints) {
                drawn->tints.push_back(
                    {.shape = toPoints.map(tintShape(tint, highlight.origin, pixel)),
                     .opacity = tintColour(tint, highlight, m_palette).alphaF()});
            }
        }
    }

    void paintLegend(QPainter &painter, int page, PdfPages &result) const
    {
        for (const PlacedRow &placed : m_legend) {
            if (placed.page != page) {
                continue;
            }
            paintLegendRow(painter, placed.row, m_palette, placed.top);
            if (placed.row.kind == LegendRow::Kind::Title) {
                const QRectF place(0, placed.top, 1, 1);
                result.bookmarks.push_back({.title = placed.row.text,
                                            .page = page,
                                            .top = PdfSheet::toPoints(place).bottom()});
            }
        }
    }

    /// Who published the article, when, and where, above its headline.
    void paintFacts(QPainter &painter) const
    {
        const ArticleFacts &facts = m_job.article->facts();
        QStringList words{m_job.outlet, facts.author, QLocale().toString(facts.published),
                          facts.address};
        words.removeAll(QString());
        paintSmallLine(painter, words.join(u" · "_s), {}, Qt::AlignLeft, PdfSheet::top - 26);
    }

    void paintFooter(QPainter &painter, int page) const
    {
        //: Foot of a page: the number of the page and how many there are.
        const QString number =
            QCoreApplication::translate("PdfExport", "page %1 of %2").arg(page + 1).arg(m_count);
        paintSmallLine(painter, m_job.article->title(), u" · "_s + number, Qt::AlignHCenter,
                       PdfSheet::height - 50);
    }

    /// Paints @p words, cut where they are too long, with @p tail after them; @p top is in points.
    void paintSmallLine(QPainter &painter, const QString &words, const QString &tail,
                        Qt::Alignment alignment, double top) const
    {
        const QFont font = PdfSheet::font(8);
        const QRectF body = PdfSheet::body();
        const QFontMetricsF metrics(font);
        const QString shown = metrics.elidedText(words, Qt::ElideRight,
                                                 body.width() - metrics.horizontalAdvance(tail));
        QTextLayout layout(shown + tail, font);
        layout.setTextOption(QTextOption(alignment));
        layout.beginLayout();
        QTextLine line = layout.createLine();
        line.setLineWidth(body.width());
        layout.endLayout();
        const QPointF origin(body.left(), PdfSheet::dots(top));
        painter.setPen(m_palette.mutedText());
        line.draw(&painter, origin);
        paintColourGlyphs(painter, line, origin);
    }

    const ExportJob &m_job;
    const HighlightIndex m_highlights;
    const Tints m_tints;
    const Palette m_palette = Palette::load(PageTheme::Light);
    QTextDocument m_document;
    std::vector<std::vector<PageLine>> m_pages;
    std::vector<PlacedRow> m_legend;
    int m_count = 1;
};

} // namespace

Result<PdfPages> makePages(const ExportJob &job, const Progress &progress)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(PdfSheet::dotsPerInch);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins(QMarginsF(0, 0, 0, 0));
    writer.setPdfVersion(QPagedPaintDevice::PdfVersion_1_6);
    writer.setTitle(job.article->title());
    writer.setCreator(u"Slantlight "_s + QStringLiteral(SLANTLIGHT_VERSION));

    PagePainter painter(job, Tints::Left);
    if (const auto whole = painter.check(); !whole) {
        return std::unexpected(whole.error());
    }
    Result<PdfPages> pages = painter.paint(writer, progress);
    if (pages) {
        pages->bytes = buffer.data();
    }
    return pages;
}

struct PaperPages::Parts
{
    explicit Parts(ExportJob which)
        : job(std::move(which))
        , painter(job, Tints::Painted)
    {
    }

    ExportJob job;
    PagePainter painter;
};

PaperPages::PaperPages(std::unique_ptr<Parts> parts)
    : m_parts(std::move(parts))
{
}

PaperPages::~PaperPages() = default;

Result<std::shared_ptr<const PaperPages>>
PaperPages::layOut(ExportJob job, const PdfOptions &options, const Progress &progress)
{
    Q_UNUSED(options)
    Q_UNUSED(progress)
    auto parts = std::make_unique<Parts>(std::move(job));
    if (const auto whole = parts->painter.check(); !whole) {
        return std::unexpected(whole.error());
    }
    parts->painter.moveTo(QCoreApplication::instance()->thread());
    return std::shared_ptr<const PaperPages>(new PaperPages(std::move(parts)));
}

int PaperPages::count() const
{
    return m_parts->painter.count();
}

QSizeF PaperPages::pageSize() const
{
    return {PdfSheet::width, PdfSheet::height};
}

void PaperPages::paintPage(QPainter &painter, const QRectF &target, int number) const
{
    m_parts->painter.paintPage(painter, target, number);
}

Result<> PaperPages::paint(QPagedPaintDevice &device, const Progress &progress) const
{
    const Result<PdfPages> pages = m_parts->painter.paint(device, progress);
    if (!pages) {
        return std::unexpected(pages.error());
    }
    return {};
}

} // namespace slantlight::ui
