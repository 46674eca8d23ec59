// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/pattern/askable.h"

#include <QString>

#include <map>
#include <memory>
#include <optional>
#include <variant>
#include <vector>

namespace slantlight {

struct PatternNode;
struct PatternTree;

/// Nodes of which one stands after the other.
using PatternSequence = std::vector<PatternNode>;
/// Sequences of which one stands there, tried in this order; there is at least one.
using PatternAlternatives = std::vector<PatternSequence>;

/// A word in any case, or in several forms: `claim~v`. It may be several tokens: `state-run`.
struct WordItem
{
    QString text;
};

/// A word in just this case: `=May`.
struct ExactItem
{
    QString text;
};

/// Any entry of a list, which exists: `@hedges`.
struct ListItem
{
    QString name;
};

/// Something that is asked without words: `#`, `*`, `%scare`, `/NOUN`, `%in:own`.
struct AskItem
{
    Asked asked;
};

/// From no to @ref most tokens: `...5`.
struct GapItem
{
    std::uint32_t most = 0;
};

/// Where the sentence begins (`^`) or ends (`$`), signs not counted; takes no token.
struct EdgeItem
{
    enum class Edge : std::uint8_t { Start, End };

    Edge edge = Edge::Start;
};

/// One of several: `( a | b c )`.
struct GroupItem
{
    PatternAlternatives alternatives;
};

/// The part that is to be marked: `[ a ]`.
struct MarkedItem
{
    PatternAlternatives alternatives;
};

/// A part that wordings can name: `{who: a }`.
struct PartItem
{
    QString name;
    PatternAlternatives alternatives;
};

/// A pattern that a line before has given a name: `<NP>`.
struct UseItem
{
    QString name;
    std::shared_ptr<const PatternTree> definition; ///< never null
};

/// What may stand directly after an item: `/NOUN,PROPN`, `?`, or both.
struct PatternSuffix
{
    /// What a word's last token, or the first token of anything else, must be tagged as.
    std::optional<OperandSet> tags;
    bool isOptional = false;
};

/// One item of a pattern, and where it begins in the notation.
struct PatternNode
{
    std::variant<WordItem, ExactItem, ListItem, AskItem, GapItem, EdgeItem, GroupItem, MarkedItem,
                 PartItem, UseItem>
        item;
    PatternSuffix suffix;
    qsizetype at = 0; ///< in UTF-16 code units
};

/// A pattern as it was written, understood but not looked up.
///
/// What is done with patterns walks this tree: compilePattern(), patternAnchors(), patternRegex(),
/// and ui::patternText(). Each has one function for each item.
struct PatternTree
{
    PatternAlternatives alternatives;
    std::size_t items = 0; ///< with those of the patterns that it uses, each time that it does
    int depth = 0; ///< of groups and parts, those of the patterns that it uses counted in
};

/// Patterns by the names that `let` lines gave them.
using PatternLets = std::map<QString, std::shared_ptr<const PatternTree>>;

} // namespace slantlight
