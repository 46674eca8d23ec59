// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/text/foldedtext.h"
#include "core/text/token.h"

#include <QString>
#include <QStringView>

#include <cstdint>
#include <span>
#include <vector>

namespace slantlight {

/// A half-open stretch of tokens, counted from the first token of the text.
struct TokenRange
{
    std::size_t begin = 0;
    std::size_t end = 0;

    [[nodiscard]] bool isEmpty() const { return begin == end; }
    [[nodiscard]] bool contains(std::size_t token) const { return begin <= token && token < end; }

    friend bool operator==(const TokenRange &, const TokenRange &) = default;
};

/// A text with its tokens, sentence by sentence, and the spellings that they have.
///
/// Words are read as Folding::Letters has them, so that a word is the same word in whatever
/// characters; spans are places in the text as it is written, and cover all of the written word.
/// Whatever is known of a word by itself is looked up once for each spelling, however often the
/// word stands in the text. Holds on to the text, which is shared and not copied.
class Tokens
{
public:
    /// A spelling of the text, numbered by its first place; case counts.
    using SpellingId = std::uint32_t;

    /// No sentence is longer: what looks through a whole sentence would, in a text without full
    /// stops, take the square of its length.
    static constexpr std::size_t longestSentence = 400;

    Tokens() = default;
    explicit Tokens(QString text);
    /// The same where @p folded was made of @p text already.
    Tokens(QString text, FoldedText folded);

    /// Adds the tokens of the next sentence, which follow those that are there and are places in
    /// folded(); a sentence of more than longestSentence tokens is cut into several.
    void addSentence(std::span<const Token> tokens);

    /// The text as it is written.
    [[nodiscard]] const QString &text() const { return m_text; }
    /// The text as it is read.
    [[nodiscard]] const FoldedText &folded() const { return m_folded; }
    [[nodiscard]] std::size_t size() const { return m_tokens.size(); }
    [[nodiscard]] bool isEmpty() const { return m_tokens.empty(); }
    [[nodiscard]] TokenKind kindOf(std::size_t token) const { return m_tokens[token].kind; }
    [[nodiscard]] bool isSign(std::size_t token) const
    {
        return m_tokens[token].kind == TokenKind::Sign;
    }
    [[nodiscard]] QStringView textOf(std::size_t token) const
    {
        return m_tokens[token].span.in(m_folded.text());
    }
    /// Returns the text that @p range covers, which must not be empty.
    [[nodiscard]] QStringView textOf(TokenRange range) const
    {
        return foldedSpanOf(range).in(m_folded.text());
    }
    [[nodiscard]] TextSpan spanOf(std::size_t token) const
    {
        return m_folded.written(m_tokens[token].span);
    }
    [[nodiscard]] TextSpan spanOf(TokenRange range) const
    {
        return m_folded.written(foldedSpanOf(range));
    }
    /// Whether @p token begins right where the one before it ends; never the first.
    [[nodiscard]] bool touchesBefore(std::size_t token) const
    {
        return token > 0 && m_tokens[token - 1].span.end() == m_tokens[token].span.begin();
    }

    [[nodiscard]] std::span<const TokenRange> sentences() const { return m_sentences; }
    /// Returns which of sentences() @p token stands in.
    [[nodiscard]] std::uint32_t sentenceNumber(std::size_t token) const
    {
        return m_sentenceNumbers[token];
    }
    [[nodiscard]] TokenRange sentenceOf(std::size_t token) const
    {
        return m_sentences[m_sentenceNumbers[token]];
    }

    [[nodiscard]] SpellingId spellingOf(std::size_t token) const { return m_spellings[token]; }
    [[nodiscard]] std::size_t spellingCount() const { return m_firstPlaces.size(); }
    /// Returns the letters of a spelling.
    [[nodiscard]] QStringView spelling(SpellingId id) const { return textOf(m_firstPlaces[id]); }

private:
    struct Slot
    {
        std::size_t hash = 0;
        std::uint32_t idAfter = 0; ///< one more than the spelling's number; 0 in a free slot
    };

    [[nodiscard]] TextSpan foldedSpanOf(TokenRange range) const
    {
        return {m_tokens[range.begin].span.begin(), m_tokens[range.end - 1].span.end()};
    }
    [[nodiscard]] SpellingId idOf(std::size_t token);
    void grow();

    QString m_text;
    FoldedText m_folded;
    std::vector<Token> m_tokens; ///< their spans are those of the folded text
    std::vector<TokenRange> m_sentences;
    std::vector<std::uint32_t> m_sentenceNumbers;
    std::vector<SpellingId> m_spellings; ///< by token
    std::vector<std::size_t> m_firstPlaces; ///< by spelling: a token that has it
    std::vector<Slot> m_slots;
};

} // namespace slantlight
