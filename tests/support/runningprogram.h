// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/support/desktop.h"
#include "ui/reader/articleview.h"
#include "ui/window/mainwindow.h"
#include "ui/window/session.h"

#include <QCoreApplication>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QWheelEvent>

#include <functional>

namespace slantlight {

inline const QString text =
    QStringLiteral("Harbour news\n\nThe purportedly neutral council met on Monday in the old "
                   "hall. The mayor slammed the plan.\n");

/// A whole program in a folder, as application.cpp puts it together.
class RunningProgram
{
public:
    explicit RunningProgram(const QString &folder)
        : desktop(folder)
        , session(folder + QStringLiteral("/slantlight.ini"))
        , window(desktop.desk(), session)
    {
        window.show();
        if (!QTest::qWaitForWindowActive(&window)) {
            qWarning("the window is not active: keys will not reach it");
        }
    }

    [[nodiscard]] bool opens(const std::function<void()> &begin)
    {
        QSignalSpy opened(&desktop.desk(), &ui::Desk::articleOpened);
        begin();
        return !opened.isEmpty() || opened.wait();
    }

    Desktop desktop;
    ui::Session session;
    ui::MainWindow window;
};

inline QString longText()
{
    QString story = QStringLiteral("The ferry of Averna\n\n");
    for (int i = 1; i <= 60; ++i) {
        story +=
            QStringLiteral(
                "Trip %1 of the ferry began at the quay of Averna, with forty people and a cart "
                "of fish on board, and ended there in the evening, when the purportedly tired "
                "crew went home.\n\n")
                .arg(i);
    }
    return story;
}

inline void select(ui::ArticleView &page, const QString &words)
{
    page.setTextCursor(page.document()->find(words));
}

inline void wheel(const ui::ArticleView &page, int clicks)
{
    QWidget *const viewport = page.viewport();
    const QPointF place = viewport->rect().center();
    for (int i = 0; i < clicks; ++i) {
        QWheelEvent event(place, viewport->mapToGlobal(place), {}, {0, -120}, Qt::NoButton,
                          Qt::NoModifier, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(viewport, &event);
    }
}

inline QString written(const QTemporaryDir &folder, const QString &name, const QString &content)
{
    QFile file(folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly)) {
        return {};
    }
    file.write(content.toUtf8());
    return file.fileName();
}

} // namespace slantlight
