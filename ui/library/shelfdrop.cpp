// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/library/shelfdrop.h"

#include "ui/library/libraryedits.h"
#include "ui/library/librarymodel.h"

#include <QMimeData>

#include <vector>

namespace slantlight::ui {

std::optional<ShelfPlace> dropTarget(const QMimeData &dragged,
                                     const std::optional<ShelfPlace> &place)
{
    using Kind = ShelfPlace::Kind;
    const bool isCollection = dragged.hasFormat(QLatin1StringView(collectionType));
    const bool areArticles = dragged.hasFormat(QLatin1StringView(LibraryModel::articlesType));
    if (isCollection) {
        const bool isNested = place && place->kind == Kind::Collection;
        return isNested ? place : ShelfPlace();
    }
    const bool fits = areArticles && place
                      && (place->kind == Kind::Collection || place->kind == Kind::Tag
                          || place->kind == Kind::Trash);
    return fits ? place : std::nullopt;
}

void dropInto(Desk &desk, const QMimeData &dragged, const ShelfPlace &place)
{
    if (dragged.hasFormat(QLatin1StringView(collectionType))) {
        const CollectionId moved(
            QString::fromUtf8(dragged.data(QLatin1StringView(collectionType))));
        if (moved.text() != place.id) {
            moveCollection(desk, moved, CollectionId(place.id));
        }
        return;
    }
    std::vector<ArticleId> articles;
    for (const QByteArray &id :
         dragged.data(QLatin1StringView(LibraryModel::articlesType)).split('\n')) {
        articles.emplace_back(QString::fromUtf8(id));
    }
    if (place.kind == ShelfPlace::Kind::Collection) {
        putInto(desk, articles, CollectionId(place.id));
    } else if (place.kind == ShelfPlace::Kind::Tag) {
        changeTags(desk, articles, {place.id}, {});
    } else {
        moveToTrash(desk, articles);
    }
}

} // namespace slantlight::ui
