// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/library/articleactions.h"

#include "ui/desk/desk.h"
#include "ui/library/libraryedits.h"
#include "ui/library/librarymodel.h"
#include "ui/library/notepopover.h"
#include "ui/library/tagpopover.h"
#include "ui/look/choicepopup.h"
#include "ui/look/popover.h"
#include "ui/look/tagfield.h"

#include <QAction>
#include <QClipboard>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QItemSelectionModel>
#include <QListView>
#include <QMenu>
#include <QPlainTextEdit>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace slantlight::ui {

ArticleActions::ArticleActions(Desk &desk, QListView &list)
    : QObject(&list)
    , m_desk(desk)
    , m_list(list)
    , m_open(make(tr("Open"), {}, &ArticleActions::open))
    , m_compareWithOpen(
          make(tr("Compare with the open article"), {}, &ArticleActions::compareWithOpen))
    , m_compare(make({}, {}, &ArticleActions::compareSelected))
    , m_read(make(tr("Mark as read"), Qt::Key_M, &ArticleActions::toggleRead))
    , m_collection(make(tr("Put into a collection…"), Qt::Key_P, &ArticleActions::chooseCollection))
    , m_takeOut(make(tr("Take out of this collection"), {}, &ArticleActions::takeOut))
    , m_tags(make(tr("Tags…"), Qt::Key_T, &ArticleActions::editTags))
    , m_note(make(tr("Note…"), Qt::Key_N, &ArticleActions::editNote))
    , m_openPage(make(tr("Open its page in the browser"), {}, &ArticleActions::openPage))
    , m_copyAddress(make(tr("Copy address"), {}, &ArticleActions::copyAddress))
    , m_export(make(tr("Export…"), {}, &ArticleActions::exportSelected))
    , m_restore(make(tr("Take out of the trash"), {}, &ArticleActions::restore))
    , m_remove(make(tr("Remove from library"), QKeySequence::Delete, &ArticleActions::remove))
{
    list.setContextMenuPolicy(Qt::CustomContextMenu);
    connect(&list, &QWidget::customContextMenuRequested, this, &ArticleActions::offerMenu);
    setPlace({});
}

QAction *ArticleActions::make(const QString &text, const QKeySequence &key,
                              void (ArticleActions::*does)())
{
    auto *const action = new QAction(text, &m_list);
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetShortcut);
    connect(action, &QAction::triggered, this, does);
    m_list.addAction(action);
    return action;
}

void ArticleActions::setPlace(const ShelfPlace &place)
{
    m_place = place;
    const bool canWrite = !m_desk.isLibraryReadOnly();
    const bool isTrash = place.kind == ShelfPlace::Kind::Trash;
    for (QAction *const action : {m_read, m_collection, m_tags, m_note, m_remove}) {
        action->setEnabled(canWrite && !isTrash);
    }
    m_note->setEnabled(!isTrash); // it can be read anyway
    m_restore->setEnabled(canWrite && isTrash);
    m_takeOut->setEnabled(canWrite && place.kind == ShelfPlace::Kind::Collection);
}

ArticleId ArticleActions::current() const
{
    return ArticleId(m_list.currentIndex().data(LibraryModel::IdRole).toString());
}

QString ArticleActions::title() const
{
    return m_list.currentIndex().data(Qt::DisplayRole).toString();
}

std::vector<ArticleId> ArticleActions::selected() const
{
    QModelIndexList rows = m_list.selectionModel()->selectedRows();
    if (rows.isEmpty() && m_list.currentIndex().isValid()) {
        rows.append(m_list.currentIndex()); // where the keyboard is
    }
    std::ranges::sort(rows, {}, &QModelIndex::row);
    std::vector<ArticleId> articles;
    for (const QModelIndex &row : rows) {
        articles.emplace_back(row.data(LibraryModel::IdRole).toString());
    }
    return articles;
}

QRect ArticleActions::placeOfCurrent() const
{
    const QRect row = m_list.visualRect(m_list.currentIndex());
    return {m_list.viewport()->mapToGlobal(row.topLeft()), row.size()};
}

void ArticleActions::open()
{
    if (m_place.kind == ShelfPlace::Kind::Trash || !m_list.currentIndex().isValid()) {
        return;
    }
    if (selected().size() == 2) {
        compareSelected(); // what else can be done with two
    } else {
        Q_EMIT articleChosen(current());
    }
}

void ArticleActions::compareSelected()
{
    const std::vector<ArticleId> articles = selected();
    if (articles.size() == 2) {
        Q_EMIT comparisonRequested(articles.front(), articles.back());
    } else if (articles.size() == 1) {
        Q_EMIT comparisonRequested(articles.front(), ArticleId());
    }
}

void ArticleActions::compareWithOpen()
{
    if (const auto open = m_desk.article()) {
        Q_EMIT comparisonRequested(open->id(), current());
    }
}

void ArticleActions::openPage()
{
    QDesktopServices::openUrl(
        QUrl(m_list.currentIndex().data(LibraryModel::AddressRole).toString()));
}

void ArticleActions::copyAddress()
{
    QGuiApplication::clipboard()->setText(
        m_list.currentIndex().data(LibraryModel::AddressRole).toString());
}

void ArticleActions::exportSelected()
{
    Q_EMIT exportRequested(selected());
}

void ArticleActions::toggleRead()
{
    const std::vector<ArticleId> articles = selected();
    const bool areRead = std::ranges::all_of(articles, [this](const ArticleId &id) {
        return m_desk.library().articles().state(id).value_or(ReadState::Unread) == ReadState::Read;
    });
    setReadState(m_desk, articles, areRead ? ReadState::Unread : ReadState::Read);
}

void ArticleActions::editTags()
{
    const std::vector<ArticleId> articles = selected();
    if (articles.empty()) {
        return;
    }
    if (m_tagFrame == nullptr) {
        m_tagEditor = new TagPopover(m_desk);
        m_tagFrame = new Popover(*m_tagEditor, m_list.window());
        connect(m_tagEditor, &TagPopover::done, m_tagFrame, &QWidget::hide);
    }
    m_tagEditor->edit(articles, title());
    m_tagFrame->openBelow(placeOfCurrent(), m_tagEditor->field());
}

void ArticleActions::editNote()
{
    if (!m_list.currentIndex().isValid()) {
        return;
    }
    if (m_noteFrame == nullptr) {
        m_noteEditor = new NotePopover(m_desk);
        m_noteFrame = new Popover(*m_noteEditor, m_list.window());
    }
    m_noteEditor->edit(current(), title());
    m_noteFrame->openBelow(placeOfCurrent(), m_noteEditor->editor());
}

void ArticleActions::chooseCollection()
{
    if (selected().empty()) {
        return;
    }
    if (m_collections == nullptr) {
        m_collections = new ChoicePopup(tr("Collection"), m_list.window());
        m_collections->setHint(tr("Which collection?"));
        connect(m_collections, &ChoicePopup::chosen, this, &ArticleActions::put);
    }
    std::vector<Choice> choices;
    for (const Collection &collection :
         m_desk.library().collections().collections().value_or(std::vector<Collection>())) {
        choices.push_back({.id = collection.id.text(),
                           .text = collection.name,
                           .group = {},
                           .key = {},
                           .toolTip = collection.name});
    }
    choices.push_back({.id = {},
                       .text = tr("New collection…"),
                       .group = {},
                       .key = {},
                       .toolTip = tr("Make a collection, to put articles in")});
    m_collections->offer(std::move(choices), {});
    m_collections->openBeside(placeOfCurrent());
}

void ArticleActions::put(const QString &collection)
{
    if (collection.isEmpty()) {
        Q_EMIT collectionWanted();
    } else {
        putInto(m_desk, selected(), CollectionId(collection));
    }
}

void ArticleActions::takeOut()
{
    takeOutOf(m_desk, selected(), CollectionId(m_place.id));
}

void ArticleActions::remove()
{
    if (const std::vector<ArticleId> articles = selected(); !articles.empty()) {
        Q_EMIT removalRequested(articles, title());
    }
}

void ArticleActions::restore()
{
    takeOutOfTrash(m_desk, selected());
}

void ArticleActions::offerMenu(QPoint place)
{
    const QModelIndex index = m_list.indexAt(place);
    if (!index.isValid()) {
        return;
    }
    if (!m_list.selectionModel()->isSelected(index)) {
        m_list.setCurrentIndex(index);
    }
    const std::size_t count = selected().size();
    const auto open = m_desk.article();
    const QUrl address(index.data(LibraryModel::AddressRole).toString());
    QMenu menu;
    if (m_place.kind == ShelfPlace::Kind::Trash) {
        menu.addAction(m_restore);
        menu.exec(m_list.viewport()->mapToGlobal(place));
        return;
    }
    const auto add = [&menu](QAction *action, bool isOffered = true) {
        if (isOffered) {
            menu.addAction(action);
        }
    };
    m_compare->setText(count == 2 ? tr("Compare these two") : tr("Compare with…"));
    const bool isRead =
        m_desk.library().articles().state(current()).value_or(ReadState::Unread) == ReadState::Read;
    m_read->setText(isRead ? tr("Mark as unread") : tr("Mark as read"));
    m_copyAddress->setEnabled(!address.isEmpty());
    m_openPage->setEnabled(address.scheme() == u"https"_s || address.scheme() == u"http"_s);
    add(m_open, count == 1);
    add(m_compareWithOpen, count == 1 && open && open->id() != current());
    add(m_compare, count <= 2);
    menu.addSeparator();
    add(m_read);
    add(m_collection);
    add(m_takeOut, m_takeOut->isEnabled());
    add(m_tags);
    add(m_note, count == 1);
    menu.addSeparator();
    add(m_openPage, count == 1);
    add(m_copyAddress, count == 1);
    add(m_export);
    add(m_remove);
    menu.exec(m_list.viewport()->mapToGlobal(place));
}

} // namespace slantlight::ui
