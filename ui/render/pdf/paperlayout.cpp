// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/render/pdf/paperlayout.h"

#include "ui/render/pdf/figuresections.h"
#include "ui/render/pdf/pdflegend.h"
#include "ui/render/pdf/sheetflow.h"

#include <QLocale>

#include <algorithm>
#include <iterator>

namespace slantlight::ui {

namespace {

constexpr double shareOfText = 0.45; ///< of the whole work, what setting the text takes
constexpr qsizetype shortMark = 400; ///< in UTF-16 code units: what can be kept on one page

Qt::LayoutDirection readingOf(const ExportJob &job)
{
    return QLocale(job.article->facts().language).textDirection();
}

void append(std::vector<SheetRow> &rows, std::vector<SheetRow> more)
{
    std::ranges::move(more, std::back_inserter(rows));
}

} // namespace

TextOffset beginOf(const PageLine &line, const PaperLayout &layout)
{
    return layout.parts().at(line.part)->toArticle(line.block.position() + line.line.textStart());
}

Result<std::unique_ptr<PaperLayout>>
PaperLayout::make(const ExportJob &job, const PdfOptions &options, const Progress &progress)
{
    std::unique_ptr<PaperLayout> layout(new PaperLayout(job, options));
    if (!layout->setText(job, progress)) {
        return std::unexpected(Error{ErrorCode::Cancelled, {}});
    }
    layout->joinLines();
    layout->breakPages(job);
    layout->placeNotes(job);
    layout->addSections(job);
    layout->placeRows();
    return layout;
}

PaperLayout::PaperLayout(const ExportJob &job, const PdfOptions &options)
    : m_options(options)
    , m_ink{.sheet = PdfSheet::of(options, readingOf(job)),
            .palette = Palette::load(PageTheme::Light)}
    , m_facts(job, m_ink.sheet)
{
    if (options.memos != MemoPlace::Annotations) {
        m_notes = memoNotes(*job.article, job.highlights);
        m_marks = ui::noteMarks(*job.article, m_notes);
    }
}

bool PaperLayout::setText(const ExportJob &job, const Progress &progress)
{
    KeptRoom room;
    for (const NoteMark &mark : m_marks) {
        if (mark.widened) {
            room[*mark.widened] = widthOfNumbers(mark.numbers, sheet());
        }
    }
    bool isWanted = true;
    m_parts = partsOf(*job.article, job.highlights, sheet().style(), m_ink.palette,
                      sheet().body().width(), room, [&](double share) {
                          isWanted = !progress || progress(shareOfText * share);
                          return isWanted;
                      });
    return isWanted;
}

void PaperLayout::joinLines()
{
    double shift = 0;
    const auto isHeadline = [](const PageLine &line) {
        return line.kind == BlockKind::Headline;
    };
    for (std::size_t number = 0; number < m_parts.size(); ++number) {
        const ArticlePart &part = *m_parts.at(number);
        std::vector<PageLine> lines = linesOf(part.article, part.document);
        if (number == 0 && !lines.empty()) {
            const auto after = std::ranges::find_if_not(lines, isHeadline);
            if (after != lines.begin()) {
                m_headlineEnd = static_cast<std::size_t>(after - lines.begin()) - 1;
            } else {
                shift = m_facts.height();
            }
        }
        double below = 0;
        for (std::size_t at = 0; at < lines.size(); ++at) {
            PageLine &line = lines.at(at);
            line.part = number;
            line.shift = shift;
            line.top += shift;
            line.bottom += shift;
            if (number == 0 && m_headlineEnd == at) {
                line.bottom += m_facts.height();
                shift += m_facts.height();
            }
            below = line.bottom + line.block.blockFormat().bottomMargin();
        }
        std::ranges::move(lines, std::back_inserter(m_lines));
        shift = below;
    }
}

void PaperLayout::breakPages(const ExportJob &job)
{
    const HighlightIndex highlights(job.highlights);
    const auto isInside = [&](const PageLine &line) {
        const TextOffset begin = beginOf(line, *this);
        if (begin.value() == 0) {
            return false;
        }
        // What ends with the space at the end of the line before goes no further.
        const TextSpan around(TextOffset(begin.value() - 1), begin + 1);
        return std::ranges::any_of(highlights.over(around), [&](const Highlight *highlight) {
            return highlight->span.begin() < begin && begin < highlight->span.end()
                   && highlight->span.length() <= shortMark;
        });
    };
    m_pages = paginate(m_lines, 0, sheet().body().height(), isInside);
    m_count = std::max(1, static_cast<int>(m_pages.size()));
}

double PaperLayout::topOf(std::size_t page) const
{
    return page == 0 ? 0 : m_lines.at(m_pages.at(page).begin).top;
}

std::vector<NotePlace> PaperLayout::placesOf(const std::vector<MemoNote> &notes) const
{
    std::vector<NotePlace> places;
    for (const MemoNote &note : notes) {
        const TextOffset last(std::max<qsizetype>(0, note.place.value() - 1));
        const auto after = std::ranges::partition_point(
            m_lines, [&](const PageLine &line) { return beginOf(line, *this) <= last; });
        const auto number =
            static_cast<std::size_t>(std::max<std::ptrdiff_t>(1, after - m_lines.begin()) - 1);
        const auto page = std::ranges::partition_point(
            m_pages, [number](const LinePage &each) { return each.end <= number; });
        const auto index = static_cast<std::size_t>(page - m_pages.begin());
        places.push_back({.page = static_cast<int>(index),
                          .top = sheet().body().top() + m_lines.at(number).top - topOf(index)});
    }
    return places;
}

void PaperLayout::placeNotes(const ExportJob &job)
{
    if (m_options.memos == MemoPlace::Margin && !m_lines.empty()) {
        m_margin =
            ui::marginMemos(m_notes, placesOf(m_notes), job.highlights, sheet(), m_ink.palette);
    }
}

void PaperLayout::addSections(const ExportJob &job)
{
    std::vector<MemoNote> below = m_notes;
    std::erase_if(below, [this](const MemoNote &note) {
        return std::ranges::contains(m_margin, note.number,
                                     [](const MarginMemo &each) { return each.note.number; });
    });
    append(m_rows, noteSection(below, job, m_ink));
    if (m_options.hasLegend) {
        append(m_rows, legendSection(job, m_ink));
    }
    if (m_options.hasProfile) {
        append(m_rows, profileSection(job, m_ink));
    }
    if (m_options.hasSources) {
        append(m_rows, sourceSection(job, m_ink));
    }
    if (!m_rows.empty()) { // the small print never stands on a page alone
        m_rows.back().keepsWithNext = true;
    }
    append(m_rows, colophonSection(job, m_ink));
}

void PaperLayout::placeRows()
{
    const QRectF body = sheet().body();
    const int textPages = m_count;
    double used =
        m_lines.empty() ? m_facts.height() : m_lines.back().bottom - topOf(m_pages.size() - 1);
    used = std::min(used, body.height());
    std::vector<FlowItem> items{{.height = used}};
    for (const SheetRow &row : m_rows) {
        items.push_back({.height = row.height, .keepsWithNext = row.keepsWithNext});
    }
    const std::vector<FlowPage> pages = flowPages(items, body.height());
    for (std::size_t number = 0; number < pages.size(); ++number) {
        const auto [begin, end] = pages.at(number);
        double top = body.top();
        for (std::size_t at = begin; at < end; ++at) {
            if (at == 0) {
                top += used;
                continue;
            }
            const SheetRow &row = m_rows.at(at - 1);
            // What begins a page stands at its edge.
            top -= at == begin ? row.above : 0;
            m_placed.push_back(
                {.row = at - 1, .page = textPages - 1 + static_cast<int>(number), .top = top});
            top += row.height;
        }
    }
    m_count = textPages - 1 + static_cast<int>(pages.size());
}

void PaperLayout::moveTo(QThread *thread)
{
    for (const auto &part : m_parts) {
        part->document.moveToThread(thread);
    }
    for (const MarginMemo &note : m_margin) {
        note.document->moveToThread(thread);
    }
    for (const SheetRow &row : m_rows) {
        if (row.document) {
            row.document->moveToThread(thread);
        }
    }
}

} // namespace slantlight::ui
