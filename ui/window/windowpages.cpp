// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/windowpages.h"

#include "core/outlet/origin.h"
#include "ui/desk/desk.h"
#include "ui/reader/articleview.h"
#include "ui/teaching/exercisebar.h"
#include "ui/window/actions.h"
#include "ui/window/factsline.h"
#include "ui/window/outletcard.h"
#include "ui/window/outletchip.h"
#include "ui/window/welcomepage.h"

#include <QAction>
#include <QApplication>
#include <QToolButton>
#include <QVBoxLayout>

namespace slantlight::ui {

WindowPages::WindowPages(Desk &desk, ArticleView &view, const Actions &actions, QWidget *parent)
    : QStackedWidget(parent)
    , m_desk(desk)
    , m_view(view)
    , m_welcome(new WelcomePage(actions, this))
    , m_facts(new FactsLine(desk, this))
{
    auto *const page = new QWidget(this);
    m_column = new QVBoxLayout(page);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    m_column->addWidget(m_facts);
    m_column->addWidget(&view, 1);
    m_card = new OutletCard(page);
    m_facts->outlineButton().setDefaultAction(actions.outline);
    m_facts->outlineButton().setAccessibleName(actions.outline->iconText());
    setTabOrder(&m_facts->chip(), &m_facts->outlineButton());
    setTabOrder(&m_facts->outlineButton(), &view);
    addWidget(m_welcome);
    addWidget(page);
    connect(m_welcome, &WelcomePage::articleChosen, this, &WindowPages::articleChosen);
    connect(&view, &ArticleView::columnMoved, m_facts, [this, &view] {
        m_facts->setColumn(view.textColumn().left(), view.textColumn().right() + 1);
        placeOutletCard();
    });
    connectOutletCard();
}

void WindowPages::connectOutletCard()
{
    OutletChip &chip = m_facts->chip();
    connect(&chip, &OutletChip::clicked, this, &WindowPages::toggleOutletCard);
    connect(&chip, &OutletChip::left, this, [this] {
        if (m_card->isVisible()) {
            m_card->hide();
        } else {
            m_view.setFocus(Qt::OtherFocusReason);
        }
    });
    connect(m_card, &OutletCard::dismissed, this, &WindowPages::hideOutletCard);
    connect(m_card, &OutletCard::placeChosen, this, [this](TextSpan place) {
        m_card->hide();
        m_view.setFocus(Qt::OtherFocusReason);
        m_view.showPassages({.spans = {place}, .current = place});
    });
    const auto takePalette = [this] {
        m_card->setPagePalette(m_view.pagePalette());
    };
    connect(&m_view, &ArticleView::pageThemeChanged, m_card, takePalette);
    takePalette();
    // Nobody else may have lit the place of a link.
    connect(&m_view, &ArticleView::passagesLeft, this, [this] { m_view.lightPassages({}); });
    connect(&m_desk, &Desk::articleOpened, m_card, &QWidget::hide);
    connect(&m_desk, &Desk::articleClosed, m_card, &QWidget::hide);
    connect(qApp, &QApplication::focusChanged, this,
            [this](QWidget *, QWidget *now) { followFocus(now); });
}

void WindowPages::toggleOutletCard()
{
    const auto &origin = m_desk.analysis().origin;
    if (m_card->isVisible() || origin.empty()) {
        hideOutletCard();
        return;
    }
    m_card->setOrigin(origin);
    m_card->show();
    m_card->raise();
    placeOutletCard();
    m_card->takeFocus();
}

void WindowPages::placeOutletCard()
{
    if (m_card->isVisible()) {
        const OutletChip &chip = m_facts->chip();
        m_card->standBelow(QRect(chip.mapTo(m_card->parentWidget(), QPoint()), chip.size()));
    }
}

void WindowPages::hideOutletCard()
{
    m_card->hide();
    m_facts->chip().setFocus(Qt::PopupFocusReason);
}

// The card is of no use to whoever has gone on.
void WindowPages::followFocus(QWidget *now)
{
    const bool stays =
        now == nullptr || now == m_card || now == &m_facts->chip() || m_card->isAncestorOf(now);
    if (!stays) {
        m_card->hide();
    }
}

void WindowPages::resizeEvent(QResizeEvent *event)
{
    QStackedWidget::resizeEvent(event);
    placeOutletCard();
}

void WindowPages::addBar(ExerciseBar *bar)
{
    m_bar = bar;
    m_column->insertWidget(1, bar);
    connect(&m_view, &ArticleView::columnMoved, bar, [this, bar] {
        bar->setColumn(m_view.textColumn().left(), m_view.textColumn().right() + 1);
    });
}

void WindowPages::showArticle()
{
    setCurrentIndex(1);
}

void WindowPages::showWelcome(const std::vector<LibraryEntry> &articles)
{
    m_welcome->setRecentArticles(articles);
    setCurrentWidget(m_welcome);
}

void WindowPages::setFactsWanted(bool wanted)
{
    m_facts->setWanted(wanted);
    m_card->hide();
}

std::vector<QWidget *> WindowPages::styledParts() const
{
    std::vector<QWidget *> parts{m_welcome, m_facts};
    if (m_bar != nullptr) {
        parts.push_back(m_bar);
    }
    return parts;
}

} // namespace slantlight::ui
