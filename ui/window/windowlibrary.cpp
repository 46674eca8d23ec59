// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/windowlibrary.h"

#include "ui/desk/desk.h"
#include "ui/library/librarypanel.h"
#include "ui/window/exportprogress.h"
#include "ui/window/helpdialogs.h"
#include "ui/window/readerpanels.h"
#include "ui/window/windowmessages.h"
#include "ui/window/windowopening.h"

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
    connect(m_panel, &LibraryPanel::articleChosen, &neighbours.opening,
            &WindowOpening::openFromLibrary);
    connect(m_panel, &LibraryPanel::failed, &neighbours.messages, &WindowMessages::sayError);
    connect(m_panel, &LibraryPanel::removalRequested, this,
            [this, neighbours](const ArticleId &id, const QString &title) {
                remove(neighbours, id, title);
            });
    connect(m_panel, &LibraryPanel::exportRequested, this, [neighbours](const ArticleId &id) {
        if (neighbours.opening.isOpen(id)) {
            neighbours.exports.choose(ExportFormat::Pdf);
            return;
        }
        neighbours.opening.openFromLibrary(id);
        neighbours.exports.chooseOnceOpen(id);
    });
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

void WindowLibrary::remove(const Neighbours &neighbours, const ArticleId &id, const QString &title)
{
    const auto open = m_desk.article();
    const bool isOpen = open && open->id() == id;
    if (isOpen) {
        neighbours.panels.saveMemo();
    }
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

} // namespace slantlight::ui
