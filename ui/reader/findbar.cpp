// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reader/findbar.h"

#include "ui/look/floatingcolours.h"
#include "ui/reader/articlefind.h"
#include "ui/reader/articlepage.h"
#include "ui/reader/findfield.h"
#include "ui/reader/overviewruler.h"

#include <QHBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace slantlight::ui {

FindBar::FindBar(ArticleFind &find, ArticlePage &page)
    : QFrame(&page)
    , m_field(new FindField(find, this))
{
    auto *const row = new QHBoxLayout(this);
    row->setContentsMargins(6, 5, 6, 5);
    row->addWidget(m_field);
    setObjectName(u"findBar"_s);
    setAutoFillBackground(true);
    throwShadow(*this);
    connect(&find, &ArticleFind::ended, this, &FindBar::leave);
    connect(&find, &ArticleFind::changed, this, &FindBar::place);
    connect(&page, &ArticlePage::textMoved, this, &FindBar::place); // as when it is resized
    hide();
}

void FindBar::open()
{
    show();
    raise();
    m_field->takeFocus();
    place();
}

void FindBar::leave()
{
    const QWidget *const focused = window()->focusWidget();
    if (focused != nullptr && isAncestorOf(focused)) { // else it went to whatever comes next
        parentWidget()->setFocus(Qt::OtherFocusReason);
    }
    hide();
}

void FindBar::place()
{
    constexpr int gap = 8;
    const int room = parentWidget()->width() - 2 * gap - OverviewRuler::stripWidth;
    const int width = std::min(room, std::max(360, sizeHint().width()));
    setGeometry(parentWidget()->width() - width - gap - OverviewRuler::stripWidth, gap, width,
                sizeHint().height());
}

} // namespace slantlight::ui
