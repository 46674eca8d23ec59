// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/library.h"
#include "ui/library/shelfplace.h"

#include <QTreeWidget>

#include <optional>
#include <vector>

namespace slantlight::ui {

class Desk;

/// The parts of the library as a tree: all articles, unread ones, collections in each other, tags,
/// saved searches and the trash. Articles are put into a collection, or tagged, by dropping them
/// there; collections are nested likewise. It is as high as its rows, up to a limit.
class ShelfTree : public QTreeWidget
{
    Q_OBJECT

public:
    explicit ShelfTree(Desk &desk, QWidget *parent = nullptr);

    [[nodiscard]] ShelfPlace place() const;
    void goTo(const ShelfPlace &place);
    /// Reads anew what there is.
    void refresh();
    [[nodiscard]] const std::vector<Collection> &collections() const { return m_collections; }
    /// Lets a name be typed for a new collection in @p parent, or at the top, that @p articles are
    /// put into.
    void beginCollection(const CollectionId &parent = {},
                         const std::vector<ArticleId> &articles = {});

    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void placeChosen(const slantlight::ui::ShelfPlace &place);
    void searchEdited(const slantlight::ui::ShelfPlace &search); ///< its query is to be changed
    void emptyingRequested(); ///< of the trash

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint) override;
    [[nodiscard]] QMimeData *mimeData(const QList<QTreeWidgetItem *> &items) const override;
    [[nodiscard]] QStringList mimeTypes() const override;

private:
    QTreeWidgetItem *add(QTreeWidgetItem *parent, const ShelfPlace &place, const QString &icon,
                         qint64 count);
    QTreeWidgetItem *addHeading(const QString &key, const QString &name);
    void addCollections(QTreeWidgetItem *parent, const CollectionId &under);
    [[nodiscard]] std::optional<ShelfPlace> dropPlace(const QDropEvent &event) const;
    [[nodiscard]] const Collection *collection(const QString &id) const;
    void follow();
    void takeName(QTreeWidgetItem *item);
    void rename();
    void remove();
    void offerMenu(QPoint place);

    Desk &m_desk;
    std::vector<Collection> m_collections;
    std::vector<ArticleId> m_toPut; ///< into the collection that is being named
    bool m_isFilling = false;
    ShelfPlace m_place; ///< that was told last
};

} // namespace slantlight::ui
