// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/lexicon/lexicon.h"
#include "core/pattern/tokenview.h"

#include <QString>
#include <QStringList>
#include <QStringView>

#include <cstdint>
#include <expected>
#include <limits>
#include <optional>
#include <utility>
#include <vector>

namespace slantlight {

/// A pattern over tokens, compiled; resources/languages/en/rules/README.md describes the notation.
///
/// Matching is by backtracking over a handful of instructions and never leaves a sentence.
class TokenPattern
{
public:
    static constexpr std::size_t anywhere = std::numeric_limits<std::size_t>::max();

    /// Compiles @p notation; words are entered into @p vocabulary, lists looked up in @p lexicon.
    [[nodiscard]] static std::expected<TokenPattern, NotationError>
    compile(QStringView notation, const Lexicon &lexicon, Vocabulary &vocabulary);

    /// What a part with a name, such as `{who: ...}`, matched.
    struct NamedPart
    {
        QString name;
        TokenRange tokens;

        friend bool operator==(const NamedPart &, const NamedPart &) = default;
    };

    /// What a pattern found: all of it, the part that is to be marked, and the parts with names.
    struct Match
    {
        TokenRange whole;
        TokenRange marked;
        std::vector<NamedPart> parts; ///< of those that matched anything
    };

    /// Returns the longest match that begins at @p token of @p view and ends at @p latestEnd or
    /// before.
    [[nodiscard]] std::optional<Match> matchAt(const TokenView &view, std::size_t token,
                                               std::size_t latestEnd = anywhere) const;
    /// Returns whether a match ends just before @p token, in its sentence.
    [[nodiscard]] bool matchesBefore(const TokenView &view, std::size_t token) const;
    /// Returns whether a match lies within @p range.
    [[nodiscard]] bool occursIn(const TokenView &view, TokenRange range) const;

    /// What makes a pattern worth trying: a word, or another thing that is rare, and how many
    /// tokens before it a match then begins.
    struct Anchor
    {
        enum class Kind : std::uint8_t { Word, Number, ScareQuote, Sentence };

        Kind kind = Kind::Word;
        std::uint8_t lookBack = 0;
        WordId word = 0; ///< if it is one
        /// A mask of the words that may follow: bit `id % 64` of each; a clear bit is certain.
        std::uint64_t nextWords = 0;
    };

    /// The anchors, one of which stands in every match; none if the pattern may match without a
    /// word, number or % item among its first six tokens. What a rule finds must have some.
    [[nodiscard]] const std::vector<Anchor> &anchors() const { return m_anchors; }
    /// How many entries all its lists have together.
    [[nodiscard]] std::size_t listedEntries() const;
    /// The names of its parts.
    [[nodiscard]] const QStringList &partNames() const { return m_partNames; }

private:
    friend class PatternAnchors;
    friend class PatternCompiler;
    friend class PatternMatcher;

    enum class Op : std::uint8_t {
        Word, ///< one of m_wordSets[a]
        Exact, ///< the word m_exact[a] in just this case
        List, ///< an entry of m_lists[a]
        Number,
        Any,
        Tagged, ///< takes nothing: the next token has one of the tags m_tags[a]
        Gap, ///< up to a tokens
        Split, ///< tries a, then b
        Jump, ///< goes to a
        SentenceStart,
        SentenceEnd,
        PartBegin, ///< of the part a: 0 is the marked one, the others are m_partNames[a - 1]
        PartEnd,
        Scare,
        Credit,
        Question,
        Accept,
    };

    /// Jumps go forward only, so that every program comes to an end.
    struct Instruction
    {
        Op op = Op::Accept;
        std::uint32_t a = 0;
        std::uint32_t b = 0;
    };

    using Forms = std::vector<WordId>; ///< sorted

    struct ExactWord
    {
        QString text;
        WordId id = 0;
    };

    struct EntryToken
    {
        Forms forms;
        TagSet tags;
    };

    struct List
    {
        std::vector<std::vector<EntryToken>> entries;
        std::vector<std::pair<WordId, std::uint32_t>> byFirstWord; ///< sorted: word, entry
    };

    TokenPattern() = default;

    /// Whether the word at @p token is one that a match can begin with; a cheap first test.
    [[nodiscard]] bool canBeginAt(const TokenView &view, std::size_t token) const;

    std::vector<Instruction> m_program;
    std::vector<Forms> m_wordSets;
    std::vector<ExactWord> m_exact;
    std::vector<List> m_lists;
    std::vector<TagSet> m_tags;
    QStringList m_partNames;
    std::vector<Anchor> m_anchors;
    std::vector<WordId> m_firstWords; ///< sorted; a match begins with one of them ...
    bool m_beginsAnyhow = false; ///< ... or with something else
    std::size_t m_longest = 0; ///< no match has more tokens
};

} // namespace slantlight
