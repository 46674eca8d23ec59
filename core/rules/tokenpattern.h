// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/lexicon/lexicon.h"
#include "core/rules/tokenstream.h"

#include <QStringView>

#include <cstdint>
#include <expected>
#include <optional>
#include <utility>
#include <vector>

namespace slantlight {

/// A pattern over tokens, compiled; resources/rules/README.md describes the notation.
///
/// Matching is by backtracking over a handful of instructions and never leaves a sentence.
class TokenPattern
{
public:
    /// Compiles @p notation; words are entered into @p vocabulary, lists looked up in @p lexicon.
    ///
    /// The error says what is wrong and where: "column 7: ...".
    [[nodiscard]] static std::expected<TokenPattern, QString>
    compile(QStringView notation, const Lexicon &lexicon, Vocabulary &vocabulary);

    /// What a pattern found: all of it, and the part that is to be marked.
    struct Match
    {
        TokenRange whole;
        TokenRange marked;
    };

    /// Returns the longest match that begins at @p token of @p stream.
    [[nodiscard]] std::optional<Match> matchAt(const TokenStream &stream, std::size_t token) const;
    /// Returns whether a match ends just before @p token, in its sentence.
    [[nodiscard]] bool matchesBefore(const TokenStream &stream, std::size_t token) const;
    /// Returns whether a match lies in @p range without touching @p except.
    [[nodiscard]] bool occursIn(const TokenStream &stream, TokenRange range,
                                TokenRange except) const;

    /// Whether every match begins with a word, number or % item, so that it need not be tried
    /// everywhere; what a rule finds must be so.
    [[nodiscard]] bool isAnchored() const { return m_isAnchored; }
    /// The words that a match can begin with, sorted.
    [[nodiscard]] const std::vector<WordId> &firstWords() const { return m_firstWords; }
    /// A mask of the words that may follow the first: bit `id % 64` of each; a clear bit is
    /// certain.
    [[nodiscard]] std::uint64_t nextWords() const { return m_nextWords; }
    [[nodiscard]] bool canBeginWithNumber() const { return m_beginsWithNumber; }
    [[nodiscard]] bool canBeginWithScareQuote() const { return m_beginsWithScare; }
    [[nodiscard]] bool canBeginWithSentence() const { return m_beginsWithSentence; }

private:
    friend class PatternCompiler;
    friend class PatternMatcher;

    enum class Op : std::uint8_t {
        Word, ///< one of m_wordSets[a]
        Exact, ///< the word m_exact[a] in just this case
        List, ///< an entry of m_lists[a]
        Number,
        Any,
        Gap, ///< up to a tokens
        Split, ///< tries a, then b
        Jump, ///< goes to a
        SentenceStart,
        SentenceEnd,
        MarkBegin,
        MarkEnd,
        Scare,
        Credit,
        Question,
        Accept,
    };

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

    struct List
    {
        std::vector<std::vector<Forms>> entries; ///< for each entry the forms of its tokens
        std::vector<std::pair<WordId, std::uint32_t>> byFirstWord; ///< sorted: word, entry
    };

    TokenPattern() = default;

    struct Reach;

    /// Works out with what a match begins, and goes on; the program must be complete.
    void findEntries();
    void reach(std::size_t at, Reach &found, std::vector<bool> &seen) const;

    /// Whether the word at @p token is one that a match can begin with; a cheap first test.
    [[nodiscard]] bool canBeginAt(const TokenStream &stream, std::size_t token) const;

    std::vector<Instruction> m_program;
    std::vector<Forms> m_wordSets;
    std::vector<ExactWord> m_exact;
    std::vector<List> m_lists;
    std::vector<WordId> m_firstWords; ///< sorted
    std::uint64_t m_nextWords = 0;
    bool m_isAnchored = true;
    bool m_beginsWithNumber = false;
    bool m_beginsWithScare = false;
    bool m_beginsWithSentence = false; ///< begins with a %credit or %question
};

} // namespace slantlight
