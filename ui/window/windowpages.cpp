// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/windowpages.h"

#include "ui/reader/articleview.h"
#include "ui/window/factsline.h"
#include "ui/window/welcomepage.h"

#include <QVBoxLayout>

namespace slantlight::ui {

WindowPages::WindowPages(Desk &desk, ArticleView &view, const Actions &actions, QWidget *parent)
    : QStackedWidget(parent)
    , m_welcome(new WelcomePage(actions, this))
    , m_facts(new FactsLine(desk, this))
{
    auto *const page = new QWidget(this);
    auto *const column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_facts);
    column->addWidget(&view, 1);
    addWidget(m_welcome);
    addWidget(page);
    connect(m_welcome, &WelcomePage::fileChosen, this, &WindowPages::fileChosen);
    connect(&view, &ArticleView::columnMoved, m_facts, [this, &view] {
        m_facts->setColumn(view.textColumn().left(), view.textColumn().right() + 1);
    });
}

void WindowPages::showArticle()
{
    setCurrentIndex(1);
}

void WindowPages::showWelcome(const QStringList &recentFiles)
{
    m_welcome->setRecentFiles(recentFiles);
    setCurrentWidget(m_welcome);
}

void WindowPages::setFactsWanted(bool wanted)
{
    m_facts->setWanted(wanted);
}

std::vector<QWidget *> WindowPages::styledParts() const
{
    return {m_welcome, m_facts};
}

} // namespace slantlight::ui
