// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Where the reader is on the page, and how the page gets there.

#include "ui/reader/articlepage.h"
#include "ui/reader/marginlane.h"
#include "ui/reader/overviewruler.h"
#include "ui/render/linegeometry.h"

#include <QAbstractTextDocumentLayout>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QTextBlock>

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

} // namespace

// QTextEdit's own way from a point to a place is led astray by paragraphs that are not laid out
// yet.
TextSpan ArticlePage::lineAt(double y) const
{
    const QTextBlock block = blockBelow(y, *document());
    const TextOffset end = offsetOf(document()->characterCount() - 1);
    if (!block.isValid()) {
        return {end, end};
    }
    const double top = document()->documentLayout()->blockBoundingRect(block).top();
    const QTextLayout &lines = *block.layout();
    for (int i = 0; i < lines.lineCount(); ++i) {
        const QTextLine line = lines.lineAt(i);
        if (top + line.y() + line.height() > y) {
            return spanOf(line, block);
        }
    }
    return {offsetOf(block.position()), std::min(end, offsetOf(block.position() + block.length()))};
}

TextSpan ArticlePage::visibleSpan() const
{
    const double top = verticalScrollBar()->value();
    const TextOffset begin = lineAt(top).begin();
    return {begin, std::max(begin, lineAt(top + viewport()->height() - 1).end())};
}

ArticlePage::Top ArticlePage::top() const
{
    if (m_held) {
        return *m_held;
    }
    const int value = verticalScrollBar()->value();
    if (!m_article || value == 0) {
        return {};
    }
    const TextOffset offset = lineAt(value).begin();
    const LinePlace line = linePlace(offset);
    // In the middle of a pixel, so that rounding never leads to another one.
    return {.offset = offset, .share = (value + 0.5 - line.top) / line.height};
}

void ArticlePage::restoreTop(Top top)
{
    const QScopedValueRollback placing(m_isPlacing, true);
    int value = 0;
    if (top != Top()) {
        const LinePlace line = linePlace(top.offset);
        value = static_cast<int>(std::floor(line.top + top.share * line.height));
    }
    if (value > verticalScrollBar()->maximum()) {
        document()->documentLayout()->documentSize(); // what lies below is laid out when idle
    }
    verticalScrollBar()->setValue(value);
    m_held = top;
}

ArticlePage::LinePlace ArticlePage::linePlace(TextOffset offset) const
{
    const int position = std::min(positionOf(offset), document()->characterCount() - 1);
    const QTextBlock block = document()->findBlock(position);
    const QRectF paragraph = document()->documentLayout()->blockBoundingRect(block);
    const QTextLine line = block.layout()->lineForTextPosition(position - block.position());
    if (!line.isValid()) {
        return {.top = paragraph.top(), .height = std::max(1.0, paragraph.height())};
    }
    return {.top = paragraph.top() + line.y(), .height = std::max(1.0, line.height())};
}

ReadingPlace ArticlePage::readingPlace() const
{
    const Top now = top();
    return {.top = now.offset, .caret = offsetOf(textCursor().position()), .share = now.share};
}

void ArticlePage::restorePlace(ReadingPlace place)
{
    moveCaret(place.caret);
    restoreTop({.offset = place.top, .share = place.share});
}

void ArticlePage::moveCaret(TextOffset offset)
{
    QTextCursor caret(document());
    caret.setPosition(std::min(positionOf(offset), document()->characterCount() - 1));
    setTextCursor(caret);
}

void ArticlePage::scrollToFraction(double fraction)
{
    const double place = std::clamp(fraction, 0.0, 1.0) * (document()->characterCount() - 1);
    restoreTop({.offset = offsetOf(static_cast<int>(place)), .share = 0});
    verticalScrollBar()->setValue(verticalScrollBar()->value() - viewport()->height() / 2);
}

void ArticlePage::reveal(TextSpan span)
{
    const QRectF place = boundsOf(span, *document());
    QScrollBar *const bar = verticalScrollBar();
    const int air = std::min(72, viewport()->height() / 6);
    if (place.top() >= bar->value() + air
        && place.bottom() <= bar->value() + viewport()->height() - air) {
        return;
    }
    const int target = static_cast<int>(place.top()) - viewport()->height() / 3;
    if (target > bar->maximum()) {
        document()->documentLayout()->documentSize();
    }
    bar->setValue(target);
}

// What was to be at the top may have been too far down for the part that was laid out.
void ArticlePage::followLayout()
{
    if (m_held && !m_isPlacing && m_article) {
        restoreTop(*m_held);
    }
}

void ArticlePage::followScrolling()
{
    if (!m_isPlacing) {
        m_held.reset();
    }
    m_lane->update();
    m_ruler->update();
    Q_EMIT textMoved();
}

void ArticlePage::showOffset(TextOffset offset)
{
    moveCaret(offset);
    reveal(TextSpan(offset, offset + 1));
}

} // namespace slantlight::ui
