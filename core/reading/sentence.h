// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/reading/taggedtext.h"
#include "core/text/tagset.h"

#include <QStringView>

#include <initializer_list>

namespace slantlight {

inline constexpr TagSet nominalTags{Tag::Det,  Tag::Adj,   Tag::Num, Tag::Noun,
                                    Tag::Pron, Tag::Propn, Tag::Sym, Tag::X};
inline constexpr TagSet nounTags{Tag::Noun, Tag::Propn};
inline constexpr TagSet verbalTags{Tag::Verb, Tag::Aux};

/// One sentence of a text, word by word. What stands outside it is punctuation and in no group.
/// Borrows the text.
class Sentence
{
public:
    Sentence(const TaggedText &text, std::uint32_t number);

    [[nodiscard]] const TaggedText &text() const { return m_text; }
    [[nodiscard]] std::uint32_t number() const { return m_number; }
    [[nodiscard]] std::size_t begin() const { return m_range.begin; }
    [[nodiscard]] std::size_t end() const { return m_range.end; }
    [[nodiscard]] std::size_t size() const { return m_range.end - m_range.begin; }
    [[nodiscard]] bool has(std::size_t token) const { return m_range.contains(token); }
    /// Returns where its final full stop stands, or its end.
    [[nodiscard]] std::size_t stop() const { return m_stop; }
    [[nodiscard]] TokenRange block() const { return m_block; }
    [[nodiscard]] bool isHeadline() const { return m_isHeadline; }

    [[nodiscard]] QStringView word(std::size_t token) const
    {
        return has(token) ? m_text.tokens().textOf(token) : QStringView();
    }
    [[nodiscard]] Tag tag(std::size_t token) const
    {
        return has(token) ? m_text.tag(token) : Tag::Punct;
    }
    [[nodiscard]] bool isAny(std::size_t token, TagSet tags) const
    {
        return has(token) && tags.has(m_text.tag(token));
    }
    [[nodiscard]] bool is(std::size_t token, WordGroup group) const
    {
        return has(token) && m_text.words().isIn(token, group);
    }
    [[nodiscard]] bool isAny(std::size_t token, std::initializer_list<WordGroup> groups) const;
    /// Whether @p token is a sign of one character that stands in @p signs.
    [[nodiscard]] bool isSign(std::size_t token, QStringView signs) const
    {
        const QStringView word = this->word(token);
        return word.size() == 1 && signs.contains(word.front());
    }
    [[nodiscard]] bool isComma(std::size_t token) const { return isSign(token, u","); }
    /// Whether @p token parts what stands on its sides: a comma, semicolon or dash.
    [[nodiscard]] bool isBreak(std::size_t token) const { return isSign(token, u",;—–"); }
    [[nodiscard]] bool isCapital(std::size_t token) const
    {
        return has(token) && word(token).front().isUpper();
    }
    [[nodiscard]] bool isSmall(std::size_t token) const
    {
        return has(token) && word(token).front().isLower();
    }
    [[nodiscard]] const CueWord &cue(std::size_t token) const
    {
        return has(token) ? m_text.words().cueWord(token) : m_noCue;
    }
    /// Whether white space stands between @p token and the one before.
    [[nodiscard]] bool hasSpaceBefore(std::size_t token) const
    {
        const Tokens &tokens = m_text.tokens();
        return token >= tokens.size() || !tokens.touchesBefore(token);
    }

    /// Whether @p token stands in a quotation that is speech.
    [[nodiscard]] bool isSpoken(std::size_t token) const
    {
        return token < m_text.tokens().size() && m_text.speechAt(token) != nullptr;
    }
    /// Whether a quotation begins at @p token, or after a comma or colon there.
    [[nodiscard]] bool beginsSpeech(std::size_t token) const
    {
        return has(token)
               && (isSpoken(token)
                   || (isSign(token, u",:") && has(token + 1) && isSpoken(token + 1)));
    }
    /// Whether any of @p range is spoken.
    [[nodiscard]] bool holdsSpeech(TokenRange range) const;
    /// Whether any of @p range is a verb or an auxiliary.
    [[nodiscard]] bool holdsVerb(TokenRange range) const;
    /// Returns the token after the speech at @p token, at least one further and at most @p end.
    [[nodiscard]] std::size_t afterSpeech(std::size_t token, std::size_t end) const;

private:
    /// Whether nearly all its words begin with a capital, as those of headlines do.
    [[nodiscard]] bool isInCapitals() const;

    static const CueWord m_noCue;

    const TaggedText &m_text;
    std::uint32_t m_number;
    TokenRange m_range;
    TokenRange m_block;
    std::size_t m_stop = 0;
    bool m_isHeadline = false;
};

} // namespace slantlight
