// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/reading/speakersources.h"

#include <optional>
#include <span>
#include <vector>

namespace slantlight {

/// Tells who he, she, it and they are, where the text leaves no other choice: a wrong answer is
/// worse than none.
///
/// A person must be known as one, and not of the other gender (after the salience of subjects and
/// recency, Lappin & Leass 1994); what stands in quotation marks is nobody. Borrows all it is made
/// of.
class SpeakerPronouns
{
public:
    SpeakerPronouns(const SpeakerText &text, Identities &identities, SpeakerSources &sources);

    /// Takes in that @p speakers are @p source; sources come in the order of the text.
    void note(TokenRange source, std::span<const IdentityId> speakers);

    /// Returns whom the pronoun at @p token means; none where that is not sure.
    std::vector<IdentityId> resolve(std::size_t token);

private:
    struct Said
    {
        std::uint32_t sentence = 0;
        TokenRange source;
        std::vector<IdentityId> speakers;
    };

    /// What one sentence says of who a pronoun may be.
    struct Choice
    {
        std::optional<IdentityId> identity;
        bool isOpen = true; ///< no candidate: sentences before may have one
    };

    /// Those whom one sentence names.
    struct Named
    {
        std::vector<IdentityId> people;
        std::optional<IdentityId> subject; ///< of the sentence
        bool isUnsure = false; ///< there may be others
    };

    std::vector<IdentityId> resolvePerson(std::size_t token, Gender gender);
    std::vector<IdentityId> resolveSeveral(std::size_t token);
    std::vector<IdentityId> resolveThing(std::size_t token);

    [[nodiscard]] bool isPronounOf(std::size_t token, Gender gender) const;
    [[nodiscard]] bool canBe(IdentityId id, Gender gender) const;
    [[nodiscard]] Named namedIn(TokenRange range, Gender gender) const;
    /// Chooses among those who speak or are named in @p range, a sentence or its beginning.
    Choice choosePerson(TokenRange range, Gender gender);
    /// Returns who alone speaks and is named in @p sentence, which begins with the name, if that may
    /// be a person.
    [[nodiscard]] std::optional<IdentityId> speakerAlone(TokenRange sentence, Gender gender) const;
    /// Returns the phrases such as "the mayor" in @p range.
    [[nodiscard]] std::vector<TokenRange> describedIn(TokenRange range) const;
    Choice chooseDescribed(TokenRange range, Gender gender);
    /// Whether @p range describes somebody but @p except.
    bool hasDescribed(TokenRange range, IdentityId except);
    [[nodiscard]] std::optional<IdentityId> speakerFarther(std::uint32_t sentence,
                                                           Gender gender) const;
    [[nodiscard]] std::span<const Said> saidIn(TokenRange range) const;
    /// Whether a noun of @p kind stands in @p range, but in @p except.
    [[nodiscard]] bool hasOther(TokenRange range, TokenRange except, NounKind kind) const;
    [[nodiscard]] TokenRange sentenceBefore(std::size_t token) const;

    const SpeakerText &m_text;
    Identities &m_identities;
    SpeakerSources &m_sources;
    std::vector<Said> m_said;
};

} // namespace slantlight
