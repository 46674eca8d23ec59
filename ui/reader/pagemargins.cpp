// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reader/pagemargins.h"

#include "ui/reader/articlepage.h"
#include "ui/reader/marginlane.h"
#include "ui/reader/overviewruler.h"
#include "ui/render/articlelayout.h"
#include "ui/render/palette.h"

#include <QScrollBar>

#include <optional>

namespace slantlight::ui {

PageMargins::PageMargins(ArticlePage &page)
    : m_page(page)
    , m_lane(new MarginLane([this] { return notesInView(); }, &page))
    , m_ruler(new OverviewRuler({.ticks = [this] { return rulerTicks(); },
                                 .view =
                                     [this] {
                                         return m_page.visibleSpan();
                                     }},
                                &page))
{
    connect(m_lane, &MarginLane::annotationClicked, this, &PageMargins::annotationClicked);
    connect(m_ruler, &OverviewRuler::jumpRequested, this, &PageMargins::jumpRequested);
    connect(m_ruler, &OverviewRuler::pointedAt, this, &PageMargins::highlightPointedAt);
}

void PageMargins::setHighlights()
{
    m_lane->setHighlights(m_page.highlights().all());
    m_ruler->refresh();
}

void PageMargins::refresh()
{
    m_lane->setInk(m_page.pagePalette().mutedText());
    m_ruler->refresh();
}

void PageMargins::setOutlined(const QString &id)
{
    m_ruler->setLit(id);
}

void PageMargins::followScrolling()
{
    m_lane->update();
    m_ruler->update();
}

void PageMargins::followLayout()
{
    if (isWhole() != m_wasWhole) {
        m_wasWhole = isWhole();
        m_ruler->refresh(); // its ticks stand beside their lines now, or no longer
    }
}

void PageMargins::place(int width)
{
    const QRect viewport = m_page.viewport()->geometry();
    m_lane->setGeometry(0, 0, viewport.left(), m_page.height());
    m_ruler->setGeometry(viewport.right() + 1, 0, width, m_page.height());
}

bool PageMargins::isWhole() const
{
    return m_page.verticalScrollBar()->maximum() == 0;
}

RulerTicks PageMargins::rulerTicks() const
{
    if (!m_page.pageArticle()) {
        return {};
    }
    const auto lineOf = [this](TextSpan span) -> std::optional<double> {
        if (!isWhole()) {
            return std::nullopt;
        }
        const auto lines = rectanglesOf({span.begin(), span.begin() + 1}, *m_page.document());
        return lines.empty() ? 0 : lines.front().center().y();
    };
    RulerTicks ticks{.text = m_page.pageArticle()->text(),
                     .ink = m_page.pagePalette().text(),
                     .highlights = {},
                     .matches = {}};
    if (m_page.highlightsShown()) {
        for (const Highlight &highlight : m_page.highlights().all()) {
            ticks.highlights.push_back(
                {.span = highlight.span,
                 .y = lineOf(highlight.span),
                 .hue = m_page.pagePalette().hue(highlight.code, highlight.look),
                 .origin = highlight.origin,
                 .id = highlight.id});
        }
    }
    for (const TextSpan match : m_page.matches()) {
        ticks.matches.push_back({.span = match, .y = lineOf(match), .hue = {}});
    }
    for (const TextSpan passage : m_page.litPassages().spans) {
        ticks.matches.push_back({.span = passage, .y = lineOf(passage), .hue = {}});
    }
    return ticks;
}

std::vector<MarginNote> PageMargins::notesInView() const
{
    std::vector<MarginNote> notes;
    if (!m_page.highlightsShown()) {
        return notes;
    }
    for (const Highlight &highlight : m_page.highlights().around(m_page.visibleSpan())) {
        if (highlight.origin != Highlight::Origin::Hand) {
            continue;
        }
        QRectF place;
        for (const QRectF &line : rectanglesOf(highlight.span, *m_page.document())) {
            place |= line;
        }
        if (!place.isEmpty()) {
            notes.push_back({.id = AnnotationId(highlight.id),
                             .title = highlight.title,
                             .memo = highlight.note,
                             .hue = m_page.pagePalette().hue(highlight.code, highlight.look),
                             .line = lineStyleOf(highlight.code, highlight.look),
                             .top = place.top() - m_page.verticalScrollBar()->value(),
                             .height = place.height()});
        }
    }
    return notes;
}

} // namespace slantlight::ui
