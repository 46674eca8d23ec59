// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/recentfiles.h"

#include "ui/desk/desk.h"
#include "ui/look/plaintooltip.h"
#include "ui/window/session.h"

#include <QDir>
#include <QFileInfo>
#include <QMenu>

#include <utility>

using namespace Qt::StringLiterals;

namespace slantlight::ui {

RecentFiles::RecentFiles(Desk &desk, Session &session, QWidget *window)
    : QObject(window)
    , m_desk(desk)
    , m_session(session)
    , m_menu(new QMenu(tr("Open &recent"), window))
{
    connect(&desk, &Desk::articleOpened, this, &RecentFiles::keep);
    connect(&desk, &Desk::failed, this, &RecentFiles::forget);
    offer();
}

void RecentFiles::keep()
{
    if (!m_opening.isEmpty()) {
        m_session.addRecentFile(std::exchange(m_opening, {}));
        offer();
    }
}

void RecentFiles::forget()
{
    if (!m_opening.isEmpty() && !m_desk.isOpening()) {
        m_session.forgetRecentFile(std::exchange(m_opening, {}));
        offer();
    }
}

void RecentFiles::offer()
{
    m_menu->clear();
    const QStringList files = m_session.recentFiles();
    for (const QString &path : files) {
        QAction *const action = m_menu->addAction(QFileInfo(path).fileName().replace(u'&', u"&&"_s),
                                                  this, [this, path] { Q_EMIT fileChosen(path); });
        action->setToolTip(plainToolTip(QDir::toNativeSeparators(path)));
    }
    m_menu->setToolTipsVisible(true);
    if (files.isEmpty()) {
        m_menu->addAction(tr("No files yet"))->setEnabled(false);
        return;
    }
    m_menu->addSeparator();
    m_menu->addAction(tr("Clear this list"), this, [this] {
        m_session.clearRecentFiles();
        offer();
    });
}

} // namespace slantlight::ui
