// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/library/shelfplace.h"

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace slantlight::ui {

namespace {

QString textOf(const ShelfPlace &place)
{
    switch (place.kind) {
    case ShelfPlace::Kind::All:
    case ShelfPlace::Kind::Trash:
        return {};
    case ShelfPlace::Kind::Unread:
        return u"is:unread"_s;
    case ShelfPlace::Kind::Collection:
        return u"in:"_s + searchValue(place.id);
    case ShelfPlace::Kind::Tag:
        return u"tag:"_s + searchValue(place.id);
    case ShelfPlace::Kind::Search:
        return place.query;
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace

Query shelfQuery(const ShelfPlace &place, const SearchQuery &search, const SearchNames &names)
{
    const SearchQuery here = parseSearch(textOf(place), names);
    SearchQuery both{.text = search.text, .root = {}, .mistakes = search.mistakes};
    for (const SearchQuery *const query : {&here, &search}) {
        std::ranges::copy(query->conditions(), std::back_inserter(both.root.parts));
    }
    if (both.root.parts.size() == 1) {
        const SearchNode only = both.root.parts.front();
        both.root = only.kind == SearchNode::Kind::Any ? only : both.root;
    }
    return {
        .words = {}, .search = std::move(both), .isInTrash = place.kind == ShelfPlace::Kind::Trash};
}

} // namespace slantlight::ui
