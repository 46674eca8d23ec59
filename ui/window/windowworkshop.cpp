// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/windowworkshop.h"

#include "ui/desk/desk.h"
#include "ui/packs/rulepacks.h"
#include "ui/packs/rulepacksdialog.h"
#include "ui/reader/articleview.h"
#include "ui/reader/readeractions.h"
#include "ui/window/actions.h"
#include "ui/window/helpdialogs.h"
#include "ui/window/session.h"
#include "ui/window/windowlook.h"
#include "ui/window/windowmessages.h"
#include "ui/window/windowopening.h"
#include "ui/window/windowverdicts.h"
#include "ui/workshop/workshopwindow.h"

#include <QAction>
#include <QMainWindow>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace slantlight::ui {

WindowWorkshop::WindowWorkshop(RulePacks &packs, const Parts &parts, QMainWindow &window)
    : QObject(&window)
    , m_packs(packs)
    , m_parts(parts)
    , m_window(window)
{
    parts.actions.workshop->setVisible(true);
    parts.actions.rulePacks->setVisible(true);
    parts.view.offerRules();
    connect(parts.actions.workshop, &QAction::triggered, this, &WindowWorkshop::open);
    connect(parts.actions.rulePacks, &QAction::triggered, this, &WindowWorkshop::showPacks);
    const ReaderActions &reader = parts.view.readerActions();
    connect(&reader, &ReaderActions::ruleWanted, this,
            [this](const RuleId &rule) { opened().openRule(rule); });
    connect(&reader, &ReaderActions::newRuleWanted, this,
            [this](TextSpan span) { opened().writeRuleFor(span); });
    // A window that takes another's place, such as in another language, leaves nothing out.
    if (parts.session.workshop().isOpen) {
        QTimer::singleShot(0, this, &WindowWorkshop::open);
    } else if (!packs.files().leftAside().isEmpty()) {
        QTimer::singleShot(0, this, &WindowWorkshop::tellOfUnsaved);
    }
}

WindowWorkshop::~WindowWorkshop() = default;

void WindowWorkshop::keepState()
{
    if (m_workshop) {
        keepLayout(m_workshop->isVisible());
    }
}

void WindowWorkshop::tellOfUnsaved()
{
    m_parts.messages.offer(
        tr("Rules that you wrote were not saved when the program ended. They are "
           "kept."),
        {.text = tr("Show them"), .run = [this] { open(); }, .outlivesArticle = true});
}

void WindowWorkshop::showPacks()
{
    const RulePacksDialog &dialog = RulePacksDialog::showOver(m_window, m_packs, m_parts.desk);
    connect(&dialog, &RulePacksDialog::writingWanted, this, &WindowWorkshop::openPack,
            Qt::UniqueConnection);
}

void WindowWorkshop::openPack(const QString &pack)
{
    opened().openPack(pack);
}

WorkshopWindow &WindowWorkshop::opened()
{
    open();
    return *m_workshop;
}

void WindowWorkshop::open()
{
    if (!m_workshop) {
        m_workshop = std::make_unique<WorkshopWindow>(m_packs, m_parts.desk);
        new WindowLook(*m_workshop, m_workshop->styledParts());
        m_workshop->restoreLayout(m_parts.session.workshop().window);
        connect(m_workshop.get(), &WorkshopWindow::effectChanged, &m_parts.view,
                &ArticleView::showTried);
        connect(m_workshop.get(), &WorkshopWindow::placeWanted, &m_parts.view,
                [&view = m_parts.view](TextSpan span) {
                    view.moveCaret(span.begin());
                    view.reveal(span);
                });
        connect(m_workshop.get(), &WorkshopWindow::helpWanted, this,
                [this] { showHelp(m_parts.actions, u"rules"_s, m_window); });
        if (auto *const verdicts = m_window.findChild<WindowVerdicts *>()) {
            connect(m_workshop.get(), &WorkshopWindow::verdictsWanted, verdicts,
                    &WindowVerdicts::show);
        }
        connect(m_workshop.get(), &WorkshopWindow::articleWanted, &m_parts.opening,
                &WindowOpening::openFromLibrary);
    }
    m_workshop->setWindowState(m_workshop->windowState() & ~Qt::WindowMinimized);
    m_workshop->show();
    m_workshop->raise();
    m_workshop->activateWindow();
}

void WindowWorkshop::keepLayout(bool isOpen)
{
    m_parts.session.setWorkshop({.window = m_workshop->layoutState(), .isOpen = isOpen});
}

bool WindowWorkshop::settle()
{
    if (!m_workshop) {
        return true;
    }
    keepLayout(false);
    return m_workshop->close();
}

} // namespace slantlight::ui
