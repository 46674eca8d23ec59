// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/language/speakerwords.h"
#include "core/reading/taggedtext.h"

#include <QString>

#include <cstdint>
#include <optional>
#include <vector>

namespace slantlight {

/// How many a noun names, or what it is, as far as the word tells.
enum class NounKind : std::uint8_t { Other, Person, People, Organisation, Document };

/// The words of a text as the joining of speakers sees them. Borrows what it is made of; for one
/// thread.
class SpeakerText
{
public:
    explicit SpeakerText(const TaggedText &text);

    [[nodiscard]] const Tokens &tokens() const { return m_tokens; }
    [[nodiscard]] const SpeakerWords &words() const { return m_words; }
    [[nodiscard]] std::size_t size() const { return m_tokens.size(); }

    [[nodiscard]] Tag tag(std::size_t token) const { return m_text.tag(token); }
    [[nodiscard]] bool isNominal(std::size_t token) const
    {
        return tag(token) == Tag::Noun || tag(token) == Tag::Propn;
    }
    [[nodiscard]] bool isVerbal(std::size_t token) const
    {
        return tag(token) == Tag::Verb || tag(token) == Tag::Aux;
    }
    [[nodiscard]] bool has(std::size_t token, SpeakerTrait trait) const
    {
        return m_traits[m_tokens.spellingOf(token)].has(trait);
    }
    /// "'s", where it is no verb.
    [[nodiscard]] bool isPossessive(std::size_t token) const
    {
        return has(token, SpeakerTrait::Possessive) && !isVerbal(token);
    }
    [[nodiscard]] bool isComma(std::size_t token) const { return isSign(token, u','); }
    [[nodiscard]] bool isSign(std::size_t token, QChar sign) const;
    [[nodiscard]] bool isCapital(std::size_t token) const
    {
        return m_isCapital[m_tokens.spellingOf(token)];
    }
    /// Whether @p token stands in a quotation that is speech.
    [[nodiscard]] bool isQuoted(std::size_t token) const
    {
        return m_text.speechAt(token) != nullptr;
    }
    /// Whether no space stands between @p token and the one before it.
    [[nodiscard]] bool touchesBefore(std::size_t token) const
    {
        return m_tokens.touchesBefore(token);
    }

    /// Returns the word in small letters, without the full stop of an abbreviation.
    [[nodiscard]] QString folded(std::size_t token) const;
    /// Returns what the noun @p token names.
    [[nodiscard]] NounKind kindOf(std::size_t token) const;
    /// Whether the noun @p token is a plural.
    [[nodiscard]] bool isPlural(std::size_t token) const;

private:
    /// Returns the singular of the noun @p token; null where it is none.
    [[nodiscard]] QString singularOf(std::size_t token) const;

    const TaggedText &m_text;
    const Tokens &m_tokens;
    const Language &m_language;
    const SpeakerWords &m_words;
    std::vector<SpeakerTraits> m_traits; ///< by spelling
    std::vector<bool> m_isCapital; ///< by spelling
    mutable std::vector<std::optional<QString>> m_singulars; ///< by spelling, as far as asked for
};

} // namespace slantlight
