// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/pattern/tokenview.h"
#include "tests/support/analysed.h"

#include <QStringList>

#include <initializer_list>
#include <vector>

namespace slantlight {

/// The language that ships with the program.
inline const Language &english()
{
    return shippedAnalyzer().languages().assumed();
}

/// @p text cut as English.
inline std::vector<Token> tokensOf(const QString &text)
{
    return english().tokenizer().tokens(text);
}

/// @p text cut into English sentences.
inline Tokens cut(const QString &text)
{
    Tokens tokens(text);
    SentenceBreaker breaker = english().sentenceBreaker();
    const QString &folded = tokens.folded().text();
    for (const TextSpan sentence :
         breaker.sentences(folded, {TextOffset(), TextOffset(folded.size())})) {
        tokens.addSentence(english().tokenizer().tokens(folded, sentence));
    }
    return tokens;
}

/// All of @p text as one sentence.
inline Tokens cutAsOneSentence(const QString &text)
{
    Tokens tokens(text);
    tokens.addSentence(tokensOf(tokens.folded().text()));
    return tokens;
}

/// Sentences whose words are known.
inline Tokens tokensOfWords(const std::vector<QStringList> &sentences)
{
    QString text;
    std::vector<std::vector<Token>> all;
    for (const QStringList &sentence : sentences) {
        std::vector<Token> &tokens = all.emplace_back();
        for (const QString &word : sentence) {
            const TextOffset begin(text.size());
            text += word;
            tokens.push_back({.span = {begin, TextOffset(text.size())}});
            text += u' ';
        }
    }
    Tokens tokens(text);
    for (const std::vector<Token> &sentence : all) {
        tokens.addSentence(sentence);
    }
    return tokens;
}

/// A text as patterns see it, of narration in paragraphs.
class SeenText
{
public:
    /// The words are numbered by @p words, a Vocabulary's or RuleSet's numbers.
    SeenText(Tokens tokens, std::vector<WordId> words)
        : m_tokens(std::move(tokens))
        , m_words(std::move(words))
        , m_tags(m_tokens.size(), Tag::X)
        , m_voices(m_tokens.size(), Voice::Narration)
        , m_flags(m_tokens.size())
        , m_blocks(m_tokens.sentences().size(), BlockKind::Paragraph)
    {
    }

    /// Tags the first tokens by the names in @p tags.
    void setTags(const QString &tags)
    {
        std::size_t token = 0;
        for (const QString &name : tags.split(u' ', Qt::SkipEmptyParts)) {
            m_tags.at(token++) = tagFromId(name).value_or(Tag::X);
        }
    }
    void setTags(Tag tag) { m_tags.assign(m_tokens.size(), tag); }

    [[nodiscard]] const Tokens &tokens() const { return m_tokens; }
    [[nodiscard]] TokenView view() const
    {
        return {.tokens = m_tokens,
                .words = m_words,
                .tags = m_tags,
                .voices = m_voices,
                .flags = m_flags,
                .sentenceBlocks = m_blocks,
                .scareQuotes = {}};
    }

private:
    Tokens m_tokens;
    std::vector<WordId> m_words;
    std::vector<Tag> m_tags;
    std::vector<Voice> m_voices;
    std::vector<std::uint8_t> m_flags;
    std::vector<BlockKind> m_blocks;
};

} // namespace slantlight
