// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/windowbars.h"

#include "ui/inspector/weightslider.h"
#include "ui/reader/findfield.h"
#include "ui/window/readingprogress.h"
#include "ui/window/statusfigures.h"

#include <QMainWindow>
#include <QStatusBar>
#include <QToolBar>

namespace slantlight::ui {

WindowBars::WindowBars(Desk &desk, const ArticlePage &page, ArticleFind &find,
                       const Actions &actions, QMenu *recent, QMainWindow &window)
    : QObject(&window)
    , m_window(window)
    , m_figures(new StatusFigures(desk, &window))
{
    describeKeys(actions); // which the tool bar shows
    m_tools = makeToolBar(actions, recent, new FindField(find, &window),
                          new WeightSlider(desk, &window), &window);
    window.statusBar()->setSizeGripEnabled(false);
    window.statusBar()->insertWidget(0, m_figures, 1);
    window.statusBar()->addPermanentWidget(new ReadingProgress(desk, page, &window));
}

void WindowBars::setShown(bool shown)
{
    m_tools.bar->setVisible(shown);
    m_window.statusBar()->setVisible(shown);
}

void WindowBars::followWidth(int width)
{
    constexpr int roomForFinding = 1100;
    constexpr int roomForWords = 800;
    setRoom(m_tools, width < roomForFinding
                         ? (width < roomForWords ? ToolRoom::ForIcons : ToolRoom::ForWords)
                         : ToolRoom::ForAll);
}

std::vector<QWidget *> WindowBars::styledParts() const
{
    return {m_tools.bar, m_window.statusBar()};
}

} // namespace slantlight::ui
