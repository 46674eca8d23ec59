// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/ids.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <array>
#include <cstdint>
#include <optional>
#include <utility>
#include <vector>

namespace slantlight {

/// What part of an article, or of what is said of it, a term looks at.
enum class SearchField : std::uint8_t {
    Anywhere, ///< text, title, memos, targets, tags, note, outlet, author
    Title,
    Author,
    Outlet,
    Memo, ///< of any annotation
    Target, ///< likewise
    Note, ///< on the article as a whole
    Tag, ///< of the article, or of an annotation on it
    Code, ///< of an annotation
    Coder, ///< who has annotated
    Category, ///< of marks that were counted
    Collection, ///< with those nested in it
    Date, ///< of publishing
    Language,
    State,
};

inline constexpr std::array allSearchFields{
    SearchField::Anywhere, SearchField::Title,    SearchField::Author,   SearchField::Outlet,
    SearchField::Memo,     SearchField::Target,   SearchField::Note,     SearchField::Tag,
    SearchField::Code,     SearchField::Coder,    SearchField::Category, SearchField::Collection,
    SearchField::Date,     SearchField::Language, SearchField::State,
};

/// Returns what stands before the colon, such as "outlet"; empty for Anywhere.
[[nodiscard]] QStringView searchFieldId(SearchField field);
[[nodiscard]] std::optional<SearchField> searchFieldFromId(QStringView id);

/// What "is:" can ask.
enum class SearchState : std::uint8_t {
    Unread,
    Begun,
    Read,
    Annotated,
    Noted, ///< there is a note on the article
    Lost, ///< an annotation whose words do not stand in the text any more
};

inline constexpr std::array allSearchStates{SearchState::Unread, SearchState::Begun,
                                            SearchState::Read,   SearchState::Annotated,
                                            SearchState::Noted,  SearchState::Lost};

[[nodiscard]] QStringView searchStateId(SearchState state);
[[nodiscard]] std::optional<SearchState> searchStateFromId(QStringView id);

/// One thing that is asked for.
struct SearchTerm
{
    SearchField field = SearchField::Anywhere;
    QString value; ///< words, one after another, or the name that was typed
    bool isUnfinished = false; ///< the last of the words may go on
    QStringList near; ///< instead of the value: these stand close together, in any order
    int distance = 0; ///< likewise: with so many words between them at most
    QDate from; ///< of Date: this day or later; invalid: any
    QDate until;
    std::optional<SearchState> state;
    std::vector<CodeId> codes; ///< of Code and Category: any of these
    qsizetype begin = 0; ///< where it stands in what was typed, with its sign and field
    qsizetype end = 0;

    friend bool operator==(const SearchTerm &, const SearchTerm &) = default;
};

/// What is asked for, as a tree.
struct SearchNode
{
    enum class Kind : std::uint8_t {
        Term,
        All, ///< of the parts; without any: everything
        Any, ///< likewise: nothing
        Not, ///< the one part
    };
    Kind kind = Kind::All;
    SearchTerm term;
    std::vector<SearchNode> parts;

    friend bool operator==(const SearchNode &, const SearchNode &) = default;
};

/// What could not be understood, and was left out.
struct SearchMistake
{
    enum class Kind : std::uint8_t {
        NoValue, ///< a field with nothing after it
        NotADate,
        UnknownState,
        UnknownCategory,
    };
    Kind kind = Kind::NoValue;
    qsizetype begin = 0; ///< in what was typed
    qsizetype end = 0;
    QString text; ///< that stands there

    friend bool operator==(const SearchMistake &, const SearchMistake &) = default;
};

/// A search as it was typed, and what it asks for, see parseSearch().
struct SearchQuery
{
    QString text;
    SearchNode root;
    std::vector<SearchMistake> mistakes;

    /// Whether it asks for nothing in particular.
    [[nodiscard]] bool isEmpty() const
    {
        return root.kind == SearchNode::Kind::All && root.parts.empty();
    }
    /// Returns the terms that are asked for one beside the other, for chips; what stands in
    /// alternatives or is excluded is one node.
    [[nodiscard]] std::vector<SearchNode> conditions() const;

    friend bool operator==(const SearchQuery &, const SearchQuery &) = default;
};

/// Where @p node stands in what was typed: begin and end.
[[nodiscard]] std::pair<qsizetype, qsizetype> placeOf(const SearchNode &node);

/// Words that stand one after another in what a search finds.
struct SoughtWords
{
    SearchField field = SearchField::Anywhere;
    QStringList words; ///< folded, see foldedWords(); at least one
    bool isUnfinished = false;

    friend bool operator==(const SoughtWords &, const SoughtWords &) = default;
};

/// Returns the words that @p query wants to be there, which a passage shows.
[[nodiscard]] std::vector<SoughtWords> soughtWords(const SearchQuery &query);

} // namespace slantlight
