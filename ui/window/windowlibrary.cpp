// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/windowlibrary.h"

#include "ui/desk/desk.h"
#include "ui/library/libraryedits.h"
#include "ui/library/librarypanel.h"
#include "ui/window/helpdialogs.h"
#include "ui/window/readerpanels.h"
#include "ui/window/windowexport.h"
#include "ui/window/windowmessages.h"
#include "ui/window/windowopening.h"
#include "ui/window/windowtables.h"

#include <QDateTime>
#include <QMessageBox>
#include <QPushButton>

#include <algorithm>

namespace slantlight::ui {

WindowLibrary::WindowLibrary(Desk &desk, QWidget *window)
    : QObject(window)
    , m_desk(desk)
    , m_panel(new LibraryPanel(desk, window))
{
    m_panel->setProperty(helpPageProperty, QStringLiteral("library"));
}

void WindowLibrary::connectTo(const Neighbours &neighbours)
{
    m_tables = new WindowTables({.desk = m_desk,
                                 .session = neighbours.session,
                                 .actions = neighbours.actions,
                                 .view = neighbours.view,
                                 .opening = neighbours.opening,
                                 .library = *m_panel,
                                 .columns = neighbours.columns},
                                *this);
    connect(m_panel, &LibraryPanel::articleChosen, &neighbours.opening,
            &WindowOpening::openFromLibrary);
    connect(m_panel, &LibraryPanel::failed, &neighbours.messages, &WindowMessages::sayError);
    connect(m_panel, &LibraryPanel::removalRequested, this,
            [this, neighbours](const std::vector<ArticleId> &ids, const QString &title) {
                remove(neighbours, ids, title);
            });
    connect(m_panel, &LibraryPanel::emptyingRequested, this, &WindowLibrary::emptyTrash);
    connect(m_panel, &LibraryPanel::exportRequested, &neighbours.exports, &WindowExport::chooseFor);
}

void WindowLibrary::keepState()
{
    m_tables->keepState();
}

void WindowLibrary::beginSearch()
{
    Q_EMIT wanted();
    m_panel->beginSearch();
}

void WindowLibrary::search(const QString &text)
{
    Q_EMIT wanted();
    m_panel->search(text);
}

void WindowLibrary::remove(const Neighbours &neighbours, const std::vector<ArticleId> &ids,
                           const QString &title)
{
    const auto open = m_desk.article();
    const bool isOpen = open && std::ranges::contains(ids, open->id());
    if (isOpen) {
        neighbours.panels.saveMemo();
    }
    if (ids.size() > 1) {
        if (moveToTrash(m_desk, ids)) {
            neighbours.messages.offer(
                tr("%n articles were moved to the trash.", nullptr, static_cast<int>(ids.size())),
                {.text = tr("Undo"), .run = [this, ids] {
                     takeOutOfTrash(m_desk, ids);
                 }});
        }
        return;
    }
    const ArticleId &id = ids.front();
    m_desk.removeFromLibrary(id);
    if (m_desk.libraryEntry(id)) {
        return; // it could not be removed, and that was said
    }
    neighbours.messages.sayRemoved(title, [this, &opening = neighbours.opening, id, isOpen] {
        m_desk.restoreToLibrary(id);
        if (isOpen) {
            opening.openFromLibrary(id);
        }
    });
}

void WindowLibrary::emptyTrash()
{
    const auto count = m_desk.library().catalogue().count({.isInTrash = true}).value_or(0);
    QMessageBox question(
        QMessageBox::Question, tr("Empty the trash"),
        tr("Delete %n article(s) for good, with all annotations and notes on them?", nullptr,
           static_cast<int>(count)),
        QMessageBox::Cancel, m_panel->window());
    question.setObjectName(QStringLiteral("emptyTrash"));
    const QPushButton *const empty =
        question.addButton(tr("&Delete for good"), QMessageBox::DestructiveRole);
    question.setDefaultButton(QMessageBox::Cancel);
    question.exec();
    if (question.clickedButton() != empty) {
        return;
    }
    if (const auto done =
            m_desk.library().articles().purge(QDateTime::currentDateTimeUtc().addSecs(1));
        !done) {
        Q_EMIT m_panel->failed(done.error());
    }
    m_desk.noteLibraryChange();
}

} // namespace slantlight::ui
