// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/reading/speakeridentities.h"
#include "core/reading/speakerphrase.h"

#include <optional>
#include <vector>

namespace slantlight {

/// Tells who the sources of a text are, as far as their own words say: names, roles, descriptions.
///
/// Goes through the text from left to right, and knows at each source the names before it. Borrows
/// all it is made of.
class SpeakerSources
{
public:
    SpeakerSources(const SpeakerText &text, std::span<const Mention> mentions,
                   Identities &identities);

    [[nodiscard]] const SourceReader &reader() const { return m_reader; }

    /// Enters the mentions that begin before @p token, if they are not yet.
    void goTo(std::size_t token);

    /// Returns who the noun phrase @p source is, none for pronouns; goes there first.
    std::optional<IdentityId> identify(TokenRange source);
    /// Returns whom the relative pronoun at @p token is about.
    std::optional<IdentityId> identifyRelative(std::size_t token);
    /// Returns the two of "Mr and Mrs Garth"; none where @p members are no such pair.
    std::vector<IdentityId> identifyCouple(std::span<const TokenRange> members);

    /// Returns who @p mention, one of the mentions, is.
    [[nodiscard]] std::optional<IdentityId> whoIs(const Mention &mention) const
    {
        return m_ids[std::size_t(&mention - m_mentions.data())];
    }

private:
    /// Whether a noun phrase may be what a relative pronoun is about.
    enum class Fit : std::uint8_t { No, Perhaps, Yes };

    [[nodiscard]] Fit fits(TokenRange antecedent, std::size_t pronoun) const;
    /// Returns whose name stands before @p phrase, which is its apposition between commas.
    [[nodiscard]] std::optional<IdentityId> identifyApposed(const SourcePhrase &phrase) const;
    std::optional<IdentityId> identifyRole(const SourcePhrase &phrase);
    IdentityId describe(const SourcePhrase &phrase);
    [[nodiscard]] Identity identityOf(const SourcePhrase &phrase) const;
    [[nodiscard]] bool hasName(TokenRange range) const;

    const SpeakerText &m_text;
    std::span<const Mention> m_mentions;
    Identities &m_identities;
    SourceReader m_reader;
    std::vector<std::optional<IdentityId>> m_ids; ///< by mention, as far as they were entered
};

} // namespace slantlight
