// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/reading/speakertext.h"

namespace slantlight {

/// Finds where names begin and end, over particles, hyphens and what organisations are of.
class NameRuns
{
public:
    explicit NameRuns(const SpeakerText &text)
        : m_text(text)
    {
    }

    /// Whether a name may begin at @p token.
    [[nodiscard]] bool isPart(std::size_t token);

    /// Returns the place from which on the name that @p token is the first sure word of goes:
    /// "Foreign" of "the Foreign Ministry". Not before @p least.
    [[nodiscard]] std::size_t beginOf(std::size_t token, std::size_t least);

    /// Returns the end of the name that begins at @p begin.
    [[nodiscard]] std::size_t endOf(std::size_t begin);

private:
    [[nodiscard]] bool isCapitalWord(std::size_t token) const;

    /// In a language without tagger: capital, and not only because a sentence begins.
    [[nodiscard]] bool isUntagged(std::size_t token) const;

    /// "FBI", where not all is in capitals.
    [[nodiscard]] bool isAbbreviation(std::size_t token);

    /// "K" of "Mara K. Lind".
    [[nodiscard]] bool isInitial(std::size_t token);

    /// The tagger does not know every surname.
    [[nodiscard]] bool isAfterTitle(std::size_t token) const;

    /// Whether @p token may be part of a name beside one that surely is: capital, and not only
    /// because a sentence begins.
    [[nodiscard]] bool isDescribing(std::size_t token) const;

    /// Whether the words of @p sentence are capital as in headlines, which tells nothing then.
    [[nodiscard]] bool isTitleCase(TokenRange sentence);

    [[nodiscard]] bool isStopOfInitial(std::size_t token);

    /// Returns the part of the name after what joins it at @p token; @p token where nothing does.
    [[nodiscard]] std::size_t nextPart(std::size_t begin, std::size_t token,
                                       std::size_t sentenceEnd);

    /// "Ministry of Trade", "Secretary of State": no name of a person goes on after "of".
    [[nodiscard]] bool canBeOf(std::size_t begin, std::size_t token) const;

    /// "Robert 'Bobby' Scott"
    [[nodiscard]] bool isNickname(std::size_t token, std::size_t sentenceEnd) const;

    /// "Ministry of Trade and Industry", "Johnson and Johnson".
    [[nodiscard]] bool joinsInside(std::size_t begin, std::size_t token);

    const SpeakerText &m_text;
    TokenRange m_sentence; ///< of which m_isTitleCase tells
    bool m_isTitleCase = false;
};

} // namespace slantlight
