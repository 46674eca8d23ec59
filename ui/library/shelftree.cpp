// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/library/shelftree.h"

#include "ui/desk/desk.h"
#include "ui/library/libraryedits.h"
#include "ui/library/librarymodel.h"
#include "ui/library/shelfdelegate.h"
#include "ui/library/shelfdrop.h"
#include "ui/library/shelfedits.h"
#include "ui/look/icons.h"

#include <QDragEnterEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMimeData>
#include <QTreeWidgetItemIterator>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace slantlight::ui {

namespace {

constexpr int mostRows = 12; ///< that are seen at once
constexpr int placeRole = Qt::UserRole;
constexpr int headingRole = Qt::UserRole + 1;

ShelfPlace placeOf(const QTreeWidgetItem *item)
{
    return item == nullptr ? ShelfPlace() : item->data(0, placeRole).value<ShelfPlace>();
}

bool isPlace(const QTreeWidgetItem *item)
{
    return item != nullptr && item->data(0, placeRole).isValid();
}

/// The rows below @p item that are open to be seen, with itself.
int rowsOf(const QTreeWidgetItem &item)
{
    int rows = 1;
    for (int i = 0; item.isExpanded() && i < item.childCount(); ++i) {
        rows += rowsOf(*item.child(i));
    }
    return rows;
}

} // namespace

ShelfTree::ShelfTree(Desk &desk, QWidget *parent)
    : QTreeWidget(parent)
    , m_desk(desk)
{
    setObjectName(u"shelf"_s);
    setAccessibleName(tr("Parts of the library"));
    setHeaderHidden(true);
    setColumnCount(1);
    setIndentation(14);
    setRootIsDecorated(true);
    setFrameShape(QFrame::NoFrame);
    setUniformRowHeights(true);
    setMouseTracking(true);
    setIconSize({16, 16});
    setItemDelegate(new ShelfDelegate(this));
    setEditTriggers(NoEditTriggers);
    setContextMenuPolicy(Qt::CustomContextMenu);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setDragEnabled(!desk.isLibraryReadOnly());
    setAcceptDrops(!desk.isLibraryReadOnly());
    setDropIndicatorShown(true);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    setMinimumHeight(60);
    connect(this, &QTreeWidget::currentItemChanged, this, &ShelfTree::follow);
    connect(this, &QTreeWidget::itemChanged, this, &ShelfTree::takeName);
    connect(this, &QWidget::customContextMenuRequested, this, &ShelfTree::offerMenu);
    connect(this, &QTreeWidget::itemExpanded, this, &QWidget::updateGeometry);
    connect(this, &QTreeWidget::itemCollapsed, this, &QWidget::updateGeometry);
    refresh();
}

QTreeWidgetItem *ShelfTree::add(QTreeWidgetItem *parent, const ShelfPlace &place,
                                const QString &icon, qint64 count)
{
    auto *const item = parent == nullptr ? new QTreeWidgetItem(this) : new QTreeWidgetItem(parent);
    item->setText(0, place.name);
    item->setToolTip(0, place.name);
    item->setIcon(0, symbolicIcon(icon));
    item->setData(0, placeRole, QVariant::fromValue(place));
    item->setData(0, ShelfDelegate::CountRole, count);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsEditable
                   | Qt::ItemIsDragEnabled | Qt::ItemIsDropEnabled);
    return item;
}

QTreeWidgetItem *ShelfTree::addHeading(const QString &key, const QString &name)
{
    auto *const item = new QTreeWidgetItem(this);
    item->setText(0, name);
    item->setData(0, headingRole, key);
    item->setData(0, ShelfDelegate::HeadingRole, true);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsDropEnabled);
    return item;
}

void ShelfTree::addCollections(QTreeWidgetItem *parent, const CollectionId &under)
{
    for (const Collection &collection : m_collections) {
        if (collection.parent == under) {
            QTreeWidgetItem *const item = add(parent,
                                              {.kind = ShelfPlace::Kind::Collection,
                                               .id = collection.id.text(),
                                               .name = collection.name,
                                               .query = {}},
                                              u"collection"_s, collection.nested);
            addCollections(item, collection.id);
        }
    }
}

void ShelfTree::refresh()
{
    if (state() == EditingState) {
        return; // a name is being typed
    }
    m_isFilling = true;
    const ShelfPlace before = m_place;
    QStringList folded;
    for (QTreeWidgetItemIterator item(this); *item != nullptr; ++item) {
        if ((*item)->childCount() > 0 && !(*item)->isExpanded()) {
            const QString heading = (*item)->data(0, headingRole).toString();
            folded += heading.isEmpty() ? placeOf(*item).id : heading;
        }
    }
    if (topLevelItemCount() == 0) {
        folded += u"tags"_s; // there may be many
    }
    clear();
    const Library &library = m_desk.library();
    m_collections = library.collections().collections().value_or(std::vector<Collection>());
    const auto searches = library.searches().searches().value_or(std::vector<SavedSearch>());
    const auto tags = library.collections().tags().value_or(std::vector<TagUse>());
    const Catalogue catalogue = library.catalogue();
    using Kind = ShelfPlace::Kind;
    add(nullptr, {.kind = Kind::All, .id = {}, .name = tr("All articles"), .query = {}},
        u"library"_s, catalogue.count({}).value_or(0));
    add(nullptr, {.kind = Kind::Unread, .id = {}, .name = tr("Unread"), .query = {}}, u"unread"_s,
        catalogue.countUnread().value_or(0));
    addCollections(nullptr, {});
    if (!searches.empty()) {
        QTreeWidgetItem *const heading = addHeading(u"searches"_s, tr("Saved searches"));
        for (const SavedSearch &search : searches) {
            add(heading,
                {.kind = Kind::Search,
                 .id = search.id.text(),
                 .name = search.name,
                 .query = search.query},
                u"find"_s, -1);
        }
    }
    if (!tags.empty()) {
        QTreeWidgetItem *const heading = addHeading(u"tags"_s, tr("Tags"));
        for (const TagUse &tag : tags) {
            add(heading, {.kind = Kind::Tag, .id = tag.name, .name = tag.name, .query = {}},
                u"tag"_s, tag.articles + tag.annotations);
        }
    }
    const qint64 removed = catalogue.count({.isInTrash = true}).value_or(0);
    if (removed > 0 || before.kind == Kind::Trash) {
        add(nullptr, {.kind = Kind::Trash, .id = {}, .name = tr("Trash"), .query = {}}, u"remove"_s,
            removed);
    }
    for (QTreeWidgetItemIterator item(this); *item != nullptr; ++item) {
        const QString heading = (*item)->data(0, headingRole).toString();
        (*item)->setExpanded(!folded.contains(heading.isEmpty() ? placeOf(*item).id : heading)
                             || (heading.isEmpty() && placeOf(*item).id.isEmpty()));
    }
    goTo(before);
    m_isFilling = false;
    follow();
    updateGeometry();
}

ShelfPlace ShelfTree::place() const
{
    return m_place;
}

void ShelfTree::goTo(const ShelfPlace &place)
{
    for (QTreeWidgetItemIterator item(this); *item != nullptr; ++item) {
        if (isPlace(*item) && placeOf(*item) == place) {
            setCurrentItem(*item);
            return;
        }
    }
    setCurrentItem(topLevelItem(0)); // it is gone
}

void ShelfTree::follow()
{
    if (m_isFilling || !isPlace(currentItem())) {
        return;
    }
    const ShelfPlace now = placeOf(currentItem());
    const bool isOther = !(now == m_place) || now.query != m_place.query;
    m_place = now;
    if (isOther) {
        Q_EMIT placeChosen(now);
    }
}

const Collection *ShelfTree::collection(const QString &id) const
{
    const auto found = std::ranges::find(m_collections, CollectionId(id), &Collection::id);
    return found == m_collections.end() ? nullptr : &*found;
}

void ShelfTree::beginCollection(const CollectionId &parent, const std::vector<ArticleId> &articles)
{
    m_toPut = articles;
    m_isFilling = true;
    QTreeWidgetItem *under = nullptr;
    for (QTreeWidgetItemIterator item(this); *item != nullptr && !parent.text().isEmpty(); ++item) {
        if (isPlace(*item) && placeOf(*item).id == parent.text()) {
            under = *item;
        }
    }
    QTreeWidgetItem *const item = add(
        under, {.kind = ShelfPlace::Kind::Collection, .id = {}, .name = {}, .query = parent.text()},
        u"collection"_s, -1);
    if (under != nullptr) {
        under->setExpanded(true);
    }
    updateGeometry();
    setCurrentItem(item);
    m_isFilling = false;
    scrollToItem(item);
    editItem(item);
}

// After the editor has closed, for the tree is read anew then.
void ShelfTree::takeName(QTreeWidgetItem *item)
{
    const QString name = item->text(0).simplified();
    if (m_isFilling || !isPlace(item) || name.isEmpty() || name == placeOf(item).name) {
        return;
    }
    const auto keep = [this, place = placeOf(item), name] {
        namePlace(m_desk, place, name, m_toPut);
    };
    QMetaObject::invokeMethod(this, keep, Qt::QueuedConnection);
}

// A new row without a name goes, and what changed while one typed is shown.
void ShelfTree::closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint)
{
    QTreeWidget::closeEditor(editor, hint);
    QMetaObject::invokeMethod(this, &ShelfTree::refresh, Qt::QueuedConnection);
}

void ShelfTree::rename()
{
    if (isPlace(currentItem()) && isNamed(placeOf(currentItem())) && !m_desk.isLibraryReadOnly()) {
        editItem(currentItem());
    }
}

// No question: each of these can be taken back.
void ShelfTree::remove()
{
    if (isPlace(currentItem()) && !m_desk.isLibraryReadOnly()) {
        deletePlace(m_desk, placeOf(currentItem()));
    }
}

void ShelfTree::offerMenu(QPoint where)
{
    QTreeWidgetItem *const item = itemAt(where);
    if (item != nullptr && isPlace(item)) {
        setCurrentItem(item);
    }
    const ShelfPlace place = isPlace(item) ? placeOf(item) : ShelfPlace();
    QMenu menu;
    const bool canWrite = !m_desk.isLibraryReadOnly();
    menu.addAction(tr("New collection"), this, [this] { beginCollection(); })->setEnabled(canWrite);
    if (place.kind == ShelfPlace::Kind::Collection) {
        menu.addAction(tr("New collection inside"), this,
                       [this, id = place.id] { beginCollection(CollectionId(id)); })
            ->setEnabled(canWrite);
        const Collection *const there = collection(place.id);
        if (there != nullptr && !there->parent.text().isEmpty()) {
            menu.addAction(tr("Move to the top"), this,
                           [this, id = there->id] { moveCollection(m_desk, id, {}); });
        }
        QMenu *const targets = menu.addMenu(tr("Move into"));
        for (const Collection &other : m_collections) {
            if (other.id.text() != place.id && (there == nullptr || other.id != there->parent)) {
                targets->addAction(other.name, this, [this, id = place.id, into = other.id] {
                    moveCollection(m_desk, CollectionId(id), into);
                });
            }
        }
        targets->setEnabled(canWrite && !targets->isEmpty());
    }
    if (isPlace(item) && isNamed(place)) {
        menu.addSeparator();
        if (place.kind == ShelfPlace::Kind::Search) {
            menu.addAction(tr("Change what it asks"), this,
                           [this, place] { Q_EMIT searchEdited(place); });
        }
        menu.addAction(tr("Rename"), Qt::Key_F2, this, &ShelfTree::rename)->setEnabled(canWrite);
        menu.addAction(tr("Delete"), Qt::Key_Delete, this, &ShelfTree::remove)
            ->setEnabled(canWrite);
    }
    if (place.kind == ShelfPlace::Kind::Trash) {
        menu.addSeparator();
        menu.addAction(tr("Empty the trash…"), this, &ShelfTree::emptyingRequested)
            ->setEnabled(canWrite);
    }
    menu.exec(viewport()->mapToGlobal(where));
}

void ShelfTree::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_F2) {
        rename();
    } else if (event->key() == Qt::Key_Delete && state() != EditingState) {
        remove();
    } else {
        QTreeWidget::keyPressEvent(event);
    }
}

QStringList ShelfTree::mimeTypes() const
{
    return {QLatin1StringView(collectionType), QLatin1StringView(LibraryModel::articlesType)};
}

QMimeData *ShelfTree::mimeData(const QList<QTreeWidgetItem *> &items) const
{
    if (items.isEmpty() || placeOf(items.front()).kind != ShelfPlace::Kind::Collection) {
        return nullptr;
    }
    auto *const dragged = new QMimeData; // Qt's to delete
    dragged->setData(QLatin1StringView(collectionType), placeOf(items.front()).id.toUtf8());
    return dragged;
}

std::optional<ShelfPlace> ShelfTree::dropPlace(const QDropEvent &event) const
{
    const QTreeWidgetItem *const item = itemAt(event.position().toPoint());
    const auto place = isPlace(item) ? std::optional(placeOf(item)) : std::nullopt;
    return dropTarget(*event.mimeData(), place);
}

void ShelfTree::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasFormat(QLatin1StringView(LibraryModel::articlesType))
        || event->mimeData()->hasFormat(QLatin1StringView(collectionType))) {
        event->acceptProposedAction();
    }
}

void ShelfTree::dragMoveEvent(QDragMoveEvent *event)
{
    QTreeWidget::dragMoveEvent(event); // scrolls at the edges
    if (dropPlace(*event)) {
        event->acceptProposedAction();
    } else {
        event->ignore();
    }
}

void ShelfTree::dropEvent(QDropEvent *event)
{
    const auto place = dropPlace(*event);
    if (!place) {
        event->ignore();
        return;
    }
    event->acceptProposedAction();
    setState(NoState);
    viewport()->update();
    dropInto(m_desk, *event->mimeData(), *place);
}

QSize ShelfTree::sizeHint() const
{
    int rows = 0;
    for (int i = 0; i < topLevelItemCount(); ++i) {
        rows += rowsOf(*topLevelItem(i));
    }
    return {200, std::min(rows, mostRows) * std::max(1, sizeHintForRow(0)) + 4};
}

} // namespace slantlight::ui
