// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reader/pagescroll.h"

#include "ui/render/articlelayout.h"
#include "ui/render/linegeometry.h"

#include <QAbstractTextDocumentLayout>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextEdit>

#include <algorithm>
#include <cmath>

namespace slantlight::ui {

namespace {

TextOffset offsetOf(int position)
{
    return TextOffset(position);
}

int positionOf(TextOffset offset)
{
    return static_cast<int>(offset.value());
}

QRectF boundsOf(TextSpan span, const QTextDocument &document)
{
    QRectF bounds;
    for (const QRectF &rectangle : rectanglesOf(span, document)) {
        bounds |= rectangle;
    }
    return bounds;
}

// QTextEdit's own way from a point to a place is led astray by paragraphs that are not laid out
// yet.
TextSpan lineAt(double y, const QTextDocument &document)
{
    const QTextBlock block = blockBelow(y, document);
    const TextOffset end = offsetOf(document.characterCount() - 1);
    if (!block.isValid()) {
        return {end, end};
    }
    const double top = document.documentLayout()->blockBoundingRect(block).top();
    const QTextLayout &lines = *block.layout();
    for (int i = 0; i < lines.lineCount(); ++i) {
        const QTextLine line = lines.lineAt(i);
        if (top + line.y() + line.height() > y) {
            return spanOf(line, block);
        }
    }
    return {offsetOf(block.position()), std::min(end, offsetOf(block.position() + block.length()))};
}

struct LinePlace
{
    double top = 0;
    double height = 1;
};

/// Returns the place of the line that @p offset stands on.
LinePlace linePlace(TextOffset offset, const QTextDocument &document)
{
    const int position = std::min(positionOf(offset), document.characterCount() - 1);
    const QTextBlock block = document.findBlock(position);
    const QRectF paragraph = document.documentLayout()->blockBoundingRect(block);
    const QTextLine line = block.layout()->lineForTextPosition(position - block.position());
    if (!line.isValid()) {
        return {.top = paragraph.top(), .height = std::max(1.0, paragraph.height())};
    }
    return {.top = paragraph.top() + line.y(), .height = std::max(1.0, line.height())};
}

} // namespace

PageScroll::PageScroll(QTextEdit &page)
    : m_page(page)
{
}

PageScroll::Top PageScroll::top() const
{
    if (m_held) {
        return *m_held;
    }
    const int value = m_page.verticalScrollBar()->value();
    if (value == 0) {
        return {};
    }
    const QTextDocument &document = *m_page.document();
    const TextOffset offset = lineAt(value, document).begin();
    const LinePlace line = linePlace(offset, document);
    // In the middle of a pixel, so that rounding never leads to another one.
    return {.offset = offset, .share = (value + 0.5 - line.top) / line.height};
}

void PageScroll::restoreTop(Top top)
{
    const auto placed = placing();
    QScrollBar *const bar = m_page.verticalScrollBar();
    int value = 0;
    if (top != Top()) {
        const LinePlace line = linePlace(top.offset, *m_page.document());
        value = static_cast<int>(std::floor(line.top + top.share * line.height));
    }
    if (value > bar->maximum()) {
        m_page.document()->documentLayout()->documentSize(); // what lies below waits for idle time
    }
    bar->setValue(value);
    m_held = top;
}

ReadingPlace PageScroll::readingPlace() const
{
    const Top now = top();
    return {
        .top = now.offset, .caret = offsetOf(m_page.textCursor().position()), .share = now.share};
}

void PageScroll::restorePlace(ReadingPlace place)
{
    moveCaret(place.caret);
    restoreTop({.offset = place.top, .share = place.share});
}

void PageScroll::moveCaret(TextOffset offset)
{
    QTextDocument *const document = m_page.document();
    QTextCursor caret(document);
    caret.setPosition(std::min(positionOf(offset), document->characterCount() - 1));
    m_page.setTextCursor(caret);
}

void PageScroll::reveal(TextSpan span)
{
    const QRectF place = boundsOf(span, *m_page.document());
    QScrollBar *const bar = m_page.verticalScrollBar();
    const int height = m_page.viewport()->height();
    const int air = std::min(72, height / 6);
    if (place.top() >= bar->value() + air && place.bottom() <= bar->value() + height - air) {
        return;
    }
    const int target = static_cast<int>(place.top()) - height / 3;
    if (target > bar->maximum()) {
        m_page.document()->documentLayout()->documentSize();
    }
    bar->setValue(target);
}

void PageScroll::goToFraction(double fraction)
{
    const double place = std::clamp(fraction, 0.0, 1.0) * (m_page.document()->characterCount() - 1);
    restoreTop({.offset = offsetOf(static_cast<int>(place)), .share = 0});
    QScrollBar *const bar = m_page.verticalScrollBar();
    bar->setValue(bar->value() - m_page.viewport()->height() / 2);
}

TextSpan PageScroll::visibleSpan() const
{
    const QTextDocument &document = *m_page.document();
    const double top = m_page.verticalScrollBar()->value();
    const TextOffset begin = lineAt(top, document).begin();
    return {begin, std::max(begin, lineAt(top + m_page.viewport()->height() - 1, document).end())};
}

QScopedValueRollback<bool> PageScroll::placing()
{
    return QScopedValueRollback<bool>(m_isPlacing, true);
}

void PageScroll::followScrolling()
{
    if (!m_isPlacing) {
        m_held.reset();
    }
}

// What was to be at the top may have been too far down for the part that was laid out.
void PageScroll::followLayout()
{
    if (m_held && !m_isPlacing) {
        restoreTop(*m_held);
    }
}

void PageScroll::letGo()
{
    m_held.reset();
}

} // namespace slantlight::ui
