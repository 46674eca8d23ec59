// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/compare/comparedpage.h"

#include "ui/look/mixture.h"
#include "ui/render/linegeometry.h"

#include <QAbstractTextDocumentLayout>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QTextBlock>

#include <algorithm>
#include <utility>

namespace slantlight::ui {

namespace {

constexpr int margin = 26; ///< pixels beside the text, where there is little room

QColor changeHue(ComparedPage::Version version, bool isDark)
{
    if (version == ComparedPage::Version::Earlier) {
        return isDark ? QColor(0xF8, 0x51, 0x49) : QColor(0xB8, 0x1F, 0x2C);
    }
    return isDark ? QColor(0x3F, 0xB9, 0x50) : QColor(0x1F, 0x7A, 0x38);
}

} // namespace

ComparedPage::ComparedPage(QWidget *parent)
    : ArticlePage(parent, margin)
{
    connect(this, &ArticlePage::pointedAt, this, [this](std::optional<QPoint> place) {
        Q_EMIT blockPointedAt(
            place && pageArticle()
                ? std::optional(blockAt(place->y() + verticalScrollBar()->value()))
                : std::nullopt);
    });
}

void ComparedPage::setChanges(std::vector<ChangedWords> words, Version version)
{
    m_changes = std::move(words);
    m_version = version;
    viewport()->update();
}

void ComparedPage::setAlone(std::vector<std::size_t> blocks)
{
    m_alone = std::move(blocks);
    viewport()->update();
}

void ComparedPage::setAloneMarked(bool marked)
{
    m_isAloneMarked = marked;
    viewport()->update();
}

void ComparedPage::setBand(std::optional<std::size_t> block)
{
    if (block != m_band) {
        m_band = block;
        viewport()->update();
    }
}

QRectF ComparedPage::blockBox(std::size_t block) const
{
    const TextSpan span = pageArticle()->blocks()[block].span;
    const QTextBlock paragraph = document()->findBlock(static_cast<int>(span.begin().value()));
    return document()->documentLayout()->blockBoundingRect(paragraph);
}

std::size_t ComparedPage::blockAt(double y) const
{
    const auto &blocks = pageArticle()->blocks();
    if (blocks.empty()) {
        return 0;
    }
    const QTextBlock paragraph = blockBelow(y, *document());
    const int position =
        paragraph.isValid() ? paragraph.position() : document()->characterCount() - 1;
    const auto after = std::ranges::upper_bound(
        blocks, TextOffset(position), {}, [](const Block &each) { return each.span.begin(); });
    return after == blocks.begin() ? 0 : static_cast<std::size_t>(after - blocks.begin()) - 1;
}

std::size_t ComparedPage::caretBlock() const
{
    const auto &blocks = pageArticle()->blocks();
    const auto after =
        std::ranges::upper_bound(blocks, TextOffset(textCursor().position()), {},
                                 [](const Block &each) { return each.span.begin(); });
    return after == blocks.begin() ? 0 : static_cast<std::size_t>(after - blocks.begin()) - 1;
}

double ComparedPage::documentHeight() const
{
    return document()->documentLayout()->documentSize().height();
}

void ComparedPage::paintEvent(QPaintEvent *event)
{
    if (pageArticle() && !pageArticle()->blocks().empty()) {
        QPainter painter(viewport());
        painter.setRenderHint(QPainter::Antialiasing);
        const int scrolled = verticalScrollBar()->value();
        painter.translate(0, -scrolled);
        painter.setPen(Qt::NoPen);
        if (m_band) {
            const QRectF box = blockBox(*m_band);
            QColor ground = pagePalette().hue(codeOf(Category::Verb));
            ground.setAlphaF(0.10F);
            painter.setBrush(ground);
            painter.drawRoundedRect(QRectF(0, box.top() - 2, viewport()->width(), box.height() + 4),
                                    3, 3);
        }
        const std::size_t last = blockAt(scrolled + viewport()->height());
        const QColor ink = mixed(pagePalette().page(), pagePalette().text(), 0.55F);
        painter.setPen(QPen(ink, 2, Qt::DotLine, Qt::RoundCap));
        const bool isMirrored = isRightToLeft();
        const double x = isMirrored ? viewport()->width() - 1.5 : 1.5;
        for (auto block = std::ranges::lower_bound(m_alone, blockAt(scrolled));
             m_isAloneMarked && block != m_alone.end() && *block <= last; ++block) {
            const QRectF box = blockBox(*block);
            painter.drawLine(QPointF(x, box.top() + 3), QPointF(x, box.bottom() - 3));
        }
        paintChanges(painter, visibleSpan());
    }
    ArticlePage::paintEvent(event);
}

void ComparedPage::paintChanges(QPainter &painter, TextSpan visible) const
{
    const QColor hue = changeHue(m_version, pagePalette().isDark());
    QColor ground = hue;
    ground.setAlphaF(0.16F);
    const auto first = std::ranges::lower_bound(
        m_changes, visible.begin(), {}, [](const ChangedWords &each) { return each.span.end(); });
    for (auto each = first; each != m_changes.end() && each->span.begin() < visible.end(); ++each) {
        const TextOffset begin = std::max(each->span.begin(), visible.begin());
        const TextOffset end = std::max(begin, std::min(each->span.end(), visible.end()));
        for (const QRectF &piece : rectanglesOf({begin, end}, *document())) {
            const QRectF box = piece.adjusted(-1, -1, 1, 1);
            painter.setPen(each->change == WordChange::Replaced ? QPen(hue, 1, Qt::DashLine)
                                                                : QPen(Qt::NoPen));
            painter.setBrush(ground);
            painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
            painter.setPen(QPen(hue, 2));
            const double y =
                m_version == Version::Earlier ? box.center().y() + 1 : box.bottom() - 1;
            painter.drawLine(QPointF(box.left() + 1, y), QPointF(box.right() - 1, y));
        }
    }
}

void ComparedPage::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && event->modifiers() == Qt::NoModifier && pageArticle()) {
        Q_EMIT partnerWanted(caretBlock());
        return;
    }
    if (event->key() == Qt::Key_Escape || event->modifiers().testFlag(Qt::AltModifier)) {
        event->ignore(); // these lead out of the comparison
        return;
    }
    ArticlePage::keyPressEvent(event);
}

void ComparedPage::contextMenuEvent(QContextMenuEvent *event)
{
    if (event->reason() == QContextMenuEvent::Mouse && !textCursor().hasSelection()) {
        setTextCursor(cursorForPosition(event->pos()));
    }
    Q_EMIT menuWanted(event->globalPos());
    event->accept();
}

} // namespace slantlight::ui
