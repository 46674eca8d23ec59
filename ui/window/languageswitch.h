// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>

namespace slantlight::ui {

class Desk;
class MainWindow;
class Session;

/// Keeps the window in the language that is chosen.
///
/// Where another one is, a new window takes the old one's place: over the same desk, so that the
/// open article, its place, its undo stack and what could not be saved yet stay as they are. So no
/// word can be forgotten, and no widget has to know how to say anew what it says. What runs in the
/// old window is waited for.
class LanguageSwitch : public QObject
{
    Q_OBJECT

public:
    using MakeWindow = std::function<std::unique_ptr<MainWindow>()>;

    /// Makes the first window by @p make. @p desk and @p session are borrowed; @p translations is
    /// what installTranslations() was given.
    LanguageSwitch(Desk &desk, Session &session, std::unique_ptr<QObject> translations,
                   MakeWindow make);
    ~LanguageSwitch() override;

    /// The window that there is now; another one after the language has changed.
    [[nodiscard]] MainWindow &window() { return *m_window; }

private:
    void takeWindow(std::unique_ptr<MainWindow> window);
    void changeOver();

    Desk &m_desk;
    Session &m_session;
    std::unique_ptr<QObject> m_translations;
    MakeWindow m_make;
    std::unique_ptr<MainWindow> m_window;
    QTimer m_next; ///< runs while the language waits for the window to be idle
};

} // namespace slantlight::ui
