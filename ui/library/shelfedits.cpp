// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/library/shelfedits.h"

#include "ui/library/libraryedits.h"

namespace slantlight::ui {

namespace {

Collection collectionOf(const ShelfPlace &place)
{
    return {.id = CollectionId(place.id), .name = place.name};
}

SavedSearch searchOf(const ShelfPlace &place)
{
    return {.id = SavedSearchId(place.id), .name = place.name, .query = place.query};
}

} // namespace

bool isNamed(const ShelfPlace &place)
{
    return place.kind == ShelfPlace::Kind::Collection || place.kind == ShelfPlace::Kind::Tag
           || place.kind == ShelfPlace::Kind::Search;
}

bool namePlace(Desk &desk, const ShelfPlace &place, const QString &name,
               const std::vector<ArticleId> &articles)
{
    switch (place.kind) {
    case ShelfPlace::Kind::Collection:
        return place.id.isEmpty() ? makeCollection(desk, name, CollectionId(place.query), articles)
                                  : renameCollection(desk, collectionOf(place), name);
    case ShelfPlace::Kind::Tag:
        return renameTag(desk, place.id, name);
    case ShelfPlace::Kind::Search: {
        SavedSearch search = searchOf(place);
        search.name = name;
        return changeSearch(desk, search);
    }
    case ShelfPlace::Kind::All:
    case ShelfPlace::Kind::Unread:
    case ShelfPlace::Kind::Trash:
        return false;
    }
    Q_UNREACHABLE_RETURN(false);
}

bool deletePlace(Desk &desk, const ShelfPlace &place)
{
    switch (place.kind) {
    case ShelfPlace::Kind::Collection:
        return deleteCollection(desk, collectionOf(place));
    case ShelfPlace::Kind::Tag:
        return deleteTag(desk, place.id);
    case ShelfPlace::Kind::Search:
        return deleteSearch(desk, searchOf(place));
    case ShelfPlace::Kind::All:
    case ShelfPlace::Kind::Unread:
    case ShelfPlace::Kind::Trash:
        return false;
    }
    Q_UNREACHABLE_RETURN(false);
}

} // namespace slantlight::ui
