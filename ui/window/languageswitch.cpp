// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/languageswitch.h"

#include "ui/desk/desk.h"
#include "ui/window/mainwindow.h"
#include "ui/window/session.h"
#include "ui/words/translations.h"

#include <chrono>
#include <utility>

namespace slantlight::ui {

LanguageSwitch::LanguageSwitch(Desk &desk, Session &session, std::unique_ptr<QObject> translations,
                               MakeWindow make)
    : m_desk(desk)
    , m_session(session)
    , m_translations(std::move(translations))
    , m_make(std::move(make))
{
    using namespace std::chrono_literals;
    m_next.setSingleShot(true);
    m_next.setInterval(100ms);
    connect(&m_next, &QTimer::timeout, this, &LanguageSwitch::changeOver);
    takeWindow(m_make());
}

LanguageSwitch::~LanguageSwitch() = default;

void LanguageSwitch::takeWindow(std::unique_ptr<MainWindow> window)
{
    m_window = std::move(window);
    connect(m_window.get(), &MainWindow::languageChosen, &m_next, qOverload<>(&QTimer::start));
}

void LanguageSwitch::changeOver()
{
    if (m_window->isBusy()) {
        m_next.start();
        return;
    }
    m_window->keepSession();
    m_translations = std::make_unique<QObject>();
    installTranslations(m_session.language(), *m_translations);
    std::unique_ptr<MainWindow> next = m_make();
    next->show();
    takeWindow(std::move(next)); // the old one goes only now: the last window ends the program
    m_desk.tellOpenArticle();
    m_window->showPreferences(PreferencesDialog::Page::Language); // where it was asked for
}

} // namespace slantlight::ui
