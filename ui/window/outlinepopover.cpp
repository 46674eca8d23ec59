// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/outlinepopover.h"

#include "core/article/article.h"
#include "ui/look/windowstyle.h"
#include "ui/reader/articlepage.h"
#include "ui/reader/outline.h"

#include <QApplication>
#include <QListWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace slantlight::ui {

namespace {

constexpr int usualWidth = 340;
constexpr int mostRows = 16;

} // namespace

OutlinePopover::OutlinePopover(ArticlePage &page, QWidget *parent)
    : Popover(parent)
    , m_page(page)
    , m_list(new QListWidget(this))
{
    setAccessibleName(tr("Headings"));
    setFixedWidth(usualWidth);
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(4, 4, 4, 4);
    column->addWidget(m_list);
    m_list->setObjectName(u"outline"_s);
    m_list->setAccessibleName(tr("Headings of the article"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMouseTracking(true);
    m_list->setUniformItemSizes(false);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(m_list, &QListWidget::itemActivated, this,
            [this](const QListWidgetItem *item) { goTo(m_list->row(item)); });
    connect(m_list, &QListWidget::itemClicked, this,
            [this](const QListWidgetItem *item) { goTo(m_list->row(item)); });
}

void OutlinePopover::open(const QRect &place)
{
    fill();
    if (m_outline.empty()) {
        return;
    }
    setStyleSheet(windowStyleSheet(QApplication::palette())); // rows are as high as it says
    m_list->ensurePolished();
    int rows = 0; // in pixels
    for (int row = 0; row < std::min(mostRows, m_list->count()); ++row) {
        rows += m_list->sizeHintForRow(row);
    }
    m_list->setFixedHeight(rows + 2);
    openBelow(place, *m_list);
    m_list->scrollToItem(m_list->currentItem());
}

void OutlinePopover::fill()
{
    m_list->clear();
    m_outline.clear();
    const auto article = m_page.pageArticle();
    if (!article) {
        return;
    }
    m_outline = outlineOf(*article);
    if (m_outline.empty()) {
        return;
    }
    for (const TextSpan heading : m_outline) {
        m_list->addItem(heading.in(article->text()).toString());
    }
    // What is read stands near the top: one line further down than a heading one has gone to.
    const TextSpan visible = m_page.visibleSpan();
    const bool isAtStart = visible.begin() == TextOffset(0);
    const TextOffset place = isAtStart ? visible.begin() : visible.begin() + visible.length() / 8;
    const int current = static_cast<int>(headingAt(m_outline, place));
    QFont letters = m_list->font();
    letters.setWeight(QFont::DemiBold);
    m_list->item(current)->setFont(letters);
    //: A heading of the article: the one that is being read.
    m_list->item(current)->setData(Qt::AccessibleDescriptionRole, tr("You are here"));
    m_list->setCurrentRow(current);
}

void OutlinePopover::goTo(int row)
{
    hide();
    const TextOffset place = m_outline.at(static_cast<std::size_t>(row)).begin();
    constexpr double airAbove = -0.5; // of the heading's line
    m_page.restorePlace({.top = place, .caret = place, .share = row == 0 ? -9 : airAbove});
    m_page.setFocus(Qt::OtherFocusReason);
}

} // namespace slantlight::ui
