// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/searchquery.h"

#include "core/storage/passage.h"

#include <algorithm>

namespace slantlight {

namespace {

void collect(const SearchNode &node, std::vector<SoughtWords> &found)
{
    if (node.kind == SearchNode::Kind::Not) {
        return;
    }
    for (const SearchNode &part : node.parts) {
        collect(part, found);
    }
    if (node.kind != SearchNode::Kind::Term || node.term.field > SearchField::Tag) {
        return;
    }
    const auto add = [&](const QString &value, bool isUnfinished) {
        QStringList words = foldedWords(value);
        if (!words.isEmpty()) {
            found.push_back({.field = node.term.field,
                             .words = std::move(words),
                             .isUnfinished = isUnfinished});
        }
    };
    for (const QString &word : node.term.near) {
        add(word, false);
    }
    if (node.term.near.isEmpty()) {
        add(node.term.value, node.term.isUnfinished);
    }
}

} // namespace

QStringView searchFieldId(SearchField field)
{
    switch (field) {
    case SearchField::Anywhere:
        return {};
    case SearchField::Title:
        return u"title";
    case SearchField::Author:
        return u"author";
    case SearchField::Outlet:
        return u"outlet";
    case SearchField::Memo:
        return u"memo";
    case SearchField::Target:
        return u"target";
    case SearchField::Note:
        return u"note";
    case SearchField::Tag:
        return u"tag";
    case SearchField::Code:
        return u"code";
    case SearchField::Coder:
        return u"coder";
    case SearchField::Category:
        return u"category";
    case SearchField::Collection:
        return u"in";
    case SearchField::Date:
        return u"date";
    case SearchField::Language:
        return u"lang";
    case SearchField::State:
        return u"is";
    }
    Q_UNREACHABLE_RETURN({});
}

std::optional<SearchField> searchFieldFromId(QStringView id)
{
    for (const SearchField field : allSearchFields) {
        if (field != SearchField::Anywhere
            && searchFieldId(field).compare(id, Qt::CaseInsensitive) == 0) {
            return field;
        }
    }
    return std::nullopt;
}

QStringView searchStateId(SearchState state)
{
    switch (state) {
    case SearchState::Unread:
        return u"unread";
    case SearchState::Begun:
        return u"begun";
    case SearchState::Read:
        return u"read";
    case SearchState::Annotated:
        return u"annotated";
    case SearchState::Noted:
        return u"noted";
    case SearchState::Lost:
        return u"lost";
    }
    Q_UNREACHABLE_RETURN({});
}

std::optional<SearchState> searchStateFromId(QStringView id)
{
    for (const SearchState state : allSearchStates) {
        if (searchStateId(state).compare(id, Qt::CaseInsensitive) == 0) {
            return state;
        }
    }
    return std::nullopt;
}

std::vector<SearchNode> SearchQuery::conditions() const
{
    if (root.kind == SearchNode::Kind::All) {
        return root.parts;
    }
    return {root};
}

std::pair<qsizetype, qsizetype> placeOf(const SearchNode &node)
{
    if (node.kind == SearchNode::Kind::Term || node.parts.empty()) {
        return {node.term.begin, node.term.end};
    }
    auto place = placeOf(node.parts.front());
    for (const SearchNode &part : node.parts) {
        const auto [begin, end] = placeOf(part);
        place = {std::min(place.first, begin), std::max(place.second, end)};
    }
    // Its own sign or bracket, where it has one.
    if (node.term.end > node.term.begin) {
        place = {std::min(place.first, node.term.begin), std::max(place.second, node.term.end)};
    }
    return place;
}

std::vector<SoughtWords> soughtWords(const SearchQuery &query)
{
    std::vector<SoughtWords> found;
    collect(query.root, found);
    return found;
}

} // namespace slantlight
