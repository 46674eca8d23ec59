// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/workshop/editormargin.h"

#include "ui/look/plaintooltip.h"
#include "ui/workshop/editorcolours.h"
#include "ui/workshop/ruleeditor.h"

#include <QApplication>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QTextBlock>
#include <QToolTip>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace slantlight::ui {

namespace {

constexpr int gap = 6; ///< pixels around signs and numbers
constexpr int leastDigits = 3; ///< so that the text stands still while one writes

} // namespace

EditorMargin::EditorMargin(RuleEditor &editor)
    : QWidget(&editor)
    , m_editor(editor)
{
    setAttribute(Qt::WA_OpaquePaintEvent);
}

int EditorMargin::digitsWidth() const
{
    const auto digits = QString::number(std::max(1, m_editor.blockCount())).size();
    return m_editor.fontMetrics().horizontalAdvance(u'9')
           * static_cast<int>(std::max<qsizetype>(digits, leastDigits));
}

int EditorMargin::signWidth() const
{
    return m_editor.fontMetrics().height();
}

int EditorMargin::neededWidth() const
{
    return gap / 2 + signWidth() + digitsWidth() + 2 * gap;
}

void EditorMargin::paintEvent(QPaintEvent *event)
{
    QPainter painter(this);
    const EditorColours colours(m_editor.palette());
    painter.fillRect(event->rect(), colours.margin);
    painter.setFont(m_editor.font());
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    const int current = m_editor.line();
    QTextBlock block = m_editor.firstVisibleBlock();
    while (block.isValid()) {
        const QRectF box =
            m_editor.blockBoundingGeometry(block).translated(m_editor.contentOffset());
        if (box.top() > event->rect().bottom()) {
            break;
        }
        const int line = block.blockNumber() + 1;
        const int height = m_editor.fontMetrics().height();
        const int top = static_cast<int>(box.top());
        QRect number(gap / 2 + signWidth(), top, digitsWidth() + gap, height);
        QRect sign(gap / 2, top, signWidth(), height);
        if (isMirrored) {
            number.moveRight(width() - number.left());
            sign.moveRight(width() - sign.left());
        }
        painter.setPen(line == current ? colours.currentNumber : colours.number);
        // Absolute: the notation runs from the left, whatever the window does.
        painter.drawText(number, Qt::AlignRight | Qt::AlignAbsolute | Qt::AlignVCenter,
                         QString::number(line));
        // The worst comes first.
        const auto note = std::ranges::find(m_editor.notes(), line, &EditorNote::line);
        if (note != m_editor.notes().end()) {
            painter.setPen(colours.of(note->kind));
            painter.drawText(sign, Qt::AlignCenter, signOf(note->kind));
        }
        block = block.next();
    }
}

int EditorMargin::lineAt(int y) const
{
    for (QTextBlock block = m_editor.firstVisibleBlock(); block.isValid(); block = block.next()) {
        const QRectF box =
            m_editor.blockBoundingGeometry(block).translated(m_editor.contentOffset());
        if (y < box.bottom()) {
            return block.blockNumber() + 1;
        }
    }
    return 0;
}

void EditorMargin::mousePressEvent(QMouseEvent *event)
{
    const int line = lineAt(event->position().toPoint().y());
    if (event->button() == Qt::LeftButton && line > 0) {
        Q_EMIT lineChosen(line);
    }
}

void EditorMargin::wheelEvent(QWheelEvent *event)
{
    QApplication::sendEvent(m_editor.viewport(), event);
}

bool EditorMargin::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip) {
        return QWidget::event(event);
    }
    const auto *const help = static_cast<QHelpEvent *>(event);
    QStringList texts;
    for (const EditorNote &note : m_editor.notes()) {
        if (note.line == lineAt(help->pos().y()) && !note.text.isEmpty()) {
            texts.append(note.text);
        }
    }
    QToolTip::showText(help->globalPos(), plainToolTip(texts.join(u'\n')), this);
    return true;
}

} // namespace slantlight::ui
