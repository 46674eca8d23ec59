// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reader/readerfocus.h"

#include "ui/reader/articlepage.h"

#include <QAccessible>
#include <QAccessibleAnnouncementEvent>

namespace slantlight::ui {

ReaderFocus::ReaderFocus(ArticlePage &page)
    : QObject(&page)
    , m_page(page)
{
    connect(&page, &QTextEdit::cursorPositionChanged, this, &ReaderFocus::followCaret);
    connect(&page, &QTextEdit::selectionChanged, this, &ReaderFocus::followCaret);
}

const Highlight *ReaderFocus::here() const
{
    const HighlightIndex &highlights = m_page.highlights();
    const Highlight *const focused = highlights.find(m_focused);
    return focused != nullptr || !m_page.highlightsShown() ? focused : highlights.at(caret());
}

std::optional<TextSpan> ReaderFocus::target() const
{
    if (const auto span = m_page.selectedSpan()) {
        return span;
    }
    const Highlight *const highlight = here();
    return highlight != nullptr ? std::optional(highlight->span) : std::nullopt;
}

void ReaderFocus::focus(const QString &id)
{
    if (id == m_focused) {
        return;
    }
    m_focused = id;
    drawOutline();
    const Highlight *const highlight = m_page.highlights().find(id);
    const bool isMarker = highlight != nullptr && highlight->origin == Highlight::Origin::Machine;
    if (highlight != nullptr) {
        announce(*highlight);
    }
    Q_EMIT markerFocused(isMarker ? id : QString());
    Q_EMIT annotationFocused(AnnotationId(highlight != nullptr && !isMarker ? id : QString()));
}

void ReaderFocus::leaveGone()
{
    if (!m_focused.isEmpty() && m_page.highlights().find(m_focused) == nullptr) {
        focus({});
    }
}

void ReaderFocus::goTo(const QString &id)
{
    if (const Highlight *const highlight = m_page.highlights().find(id)) {
        goTo(Highlight(*highlight));
    }
}

void ReaderFocus::goToNext()
{
    step(Direction::Forward);
}

void ReaderFocus::goToPrevious()
{
    step(Direction::Backward);
}

void ReaderFocus::attend(const QString &id)
{
    m_attended = id;
    drawOutline();
    Q_EMIT attended(id);
}

void ReaderFocus::pointAt(const QString &id)
{
    m_pointedAt = id;
    drawOutline();
}

QScopedValueRollback<bool> ReaderFocus::moving()
{
    return QScopedValueRollback<bool>(m_isMoving, true);
}

void ReaderFocus::followCaret()
{
    if (m_isMoving || m_page.textCursor().hasSelection() || !m_page.highlightsShown()) {
        return;
    }
    const Highlight *const highlight = m_page.highlights().at(caret());
    focus(highlight != nullptr ? highlight->id : QString());
}

void ReaderFocus::drawOutline()
{
    m_page.setOutlined(!m_attended.isEmpty()    ? m_attended
                       : !m_pointedAt.isEmpty() ? m_pointedAt
                                                : m_focused);
}

void ReaderFocus::announce(const Highlight &highlight)
{
    const QString words = highlight.span.in(m_page.pageArticle()->text()).toString();
    const bool isMarker = highlight.origin == Highlight::Origin::Machine;
    //: Read out by a screen reader. %1 is a category such as "Doubt", %2 the marked words.
    const QString text = (!isMarker        ? tr("Annotation, %1: %2")
                          : highlight.weak ? tr("%1, faint: %2")
                                           : tr("%1: %2"))
                             .arg(highlight.title, words);
    QAccessibleAnnouncementEvent announcement(&m_page, text);
    QAccessible::updateAccessibility(&announcement);
}

void ReaderFocus::goTo(const Highlight &highlight)
{
    {
        const auto moved = moving();
        m_page.moveCaret(highlight.span.begin());
        m_page.reveal(highlight.span);
    }
    focus(highlight.id);
}

void ReaderFocus::step(Direction direction)
{
    const auto &all = m_page.highlights().all();
    if (all.empty()) {
        Q_EMIT said(tr("There are no marks in this article."));
        return;
    }
    m_page.setHighlightsShown(true);
    if (const Highlight *const next =
            m_page.highlights().neighbour(m_focused, caret(), direction)) {
        goTo(Highlight(*next));
    } else if (direction == Direction::Forward) {
        goTo(Highlight(all.front()));
        Q_EMIT said(tr("That was the last mark; here is the first one."));
    } else {
        goTo(Highlight(all.back()));
        Q_EMIT said(tr("That was the first mark; here is the last one."));
    }
}

TextOffset ReaderFocus::caret() const
{
    return TextOffset(m_page.textCursor().position());
}

} // namespace slantlight::ui
