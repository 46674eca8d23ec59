// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/library/searchchips.h"

#include "ui/look/plaintooltip.h"

#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace slantlight::ui {

namespace {

constexpr int gap = 4;

/// Plain words stand in the field as they are.
bool isPlain(const SearchNode &node)
{
    return node.kind == SearchNode::Kind::Term && node.term.field == SearchField::Anywhere
           && node.term.near.isEmpty();
}

} // namespace

SearchChips::SearchChips(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"searchChips"_s);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    hide();
}

void SearchChips::show(const SearchQuery &query, const CodeWords &codes)
{
    for (QToolButton *const chip : m_chips) {
        chip->deleteLater();
        chip->hide();
    }
    m_chips.clear();
    for (const SearchNode &node : query.conditions()) {
        if (isPlain(node)) {
            continue;
        }
        const auto [begin, end] = placeOf(node);
        const QString text = conditionText(node, codes);
        auto *const chip = new QToolButton(this);
        chip->setObjectName(u"searchChip"_s);
        chip->setText(text + u"  ×"_s);
        chip->setToolTip(plainToolTip(tr("Take out: %1").arg(text)));
        chip->setAccessibleName(tr("Take out: %1").arg(text));
        QString rest = query.text;
        rest = rest.remove(begin, end - begin).simplified();
        connect(chip, &QToolButton::clicked, this, [this, rest] { Q_EMIT queryChanged(rest); });
        chip->show();
        m_chips.push_back(chip);
    }
    setVisible(!m_chips.empty());
    arrange(width(), true);
    updateGeometry();
}

int SearchChips::arrange(int width, bool isToMove) const
{
    int x = 0;
    int y = 0;
    int height = 0;
    for (QToolButton *const chip : m_chips) {
        const QSize size = chip->sizeHint().boundedTo(QSize(std::max(width, 40), 1000));
        if (x > 0 && x + size.width() > width) {
            x = 0;
            y += height + gap;
        }
        if (isToMove) {
            const QRect place(QPoint(x, y), size);
            chip->setGeometry(layoutDirection() == Qt::RightToLeft
                                  ? QRect(QPoint(width - x - size.width(), y), size)
                                  : place);
        }
        x += size.width() + gap;
        height = size.height();
    }
    return m_chips.empty() ? 0 : y + height;
}

int SearchChips::heightForWidth(int width) const
{
    return arrange(width, false);
}

QSize SearchChips::sizeHint() const
{
    return {100, heightForWidth(std::max(width(), 200))};
}

void SearchChips::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange(width(), true);
}

} // namespace slantlight::ui
