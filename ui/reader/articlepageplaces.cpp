// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Where the reader is on the page, and how the page gets there.

#include "ui/reader/articlepage.h"
#include "ui/reader/marginlane.h"
#include "ui/reader/overviewruler.h"
#include "ui/render/linegeometry.h"

#include <QAbstractTextDocumentLayout>
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

TextOffset ArticlePage::topOffset() const
{
    const int value = verticalScrollBar()->value();
    if (value == m_held.scrollValue) {
        return m_held.offset;
    }
    return value == 0 ? TextOffset() : lineAt(value).begin();
}

ReadingPlace ArticlePage::readingPlace() const
{
    return {.top = topOffset(), .caret = offsetOf(textCursor().position())};
}

void ArticlePage::restorePlace(ReadingPlace place)
{
    moveCaret(place.caret);
    scrollTo(place.top);
}

void ArticlePage::moveCaret(TextOffset offset)
{
    QTextCursor caret(document());
    caret.setPosition(std::min(positionOf(offset), document()->characterCount() - 1));
    setTextCursor(caret);
}

void ArticlePage::scrollTo(TextOffset offset)
{
    m_held = {};
    if (offset == TextOffset()) {
        verticalScrollBar()->setValue(0);
        return;
    }
    const int position = std::min(positionOf(offset), document()->characterCount() - 1);
    const QTextBlock block = document()->findBlock(position);
    const QRectF paragraph = document()->documentLayout()->blockBoundingRect(block);
    const QTextLine line = block.layout()->lineForTextPosition(position - block.position());
    const double y = paragraph.top() + (line.isValid() ? line.y() : 0);
    if (y > verticalScrollBar()->maximum()) {
        document()->documentLayout()->documentSize(); // what lies below is laid out when idle
    }
    verticalScrollBar()->setValue(static_cast<int>(std::floor(y)));
    m_held = {.offset = offset, .scrollValue = verticalScrollBar()->value()};
}

void ArticlePage::scrollToFraction(double fraction)
{
    const double place = std::clamp(fraction, 0.0, 1.0) * (document()->characterCount() - 1);
    scrollTo(offsetOf(static_cast<int>(place)));
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

void ArticlePage::followScrolling()
{
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
