// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/language/cuelexicon.h"
#include "core/reading/attribution.h"
#include "core/reading/speaker.h"
#include "core/text/textspan.h"

#include <QString>

#include <array>
#include <cstddef>
#include <optional>
#include <span>
#include <vector>

namespace slantlight {

struct Reading;

/// In the order in which they are counted and shown.
inline constexpr std::array allStances{Stance::Endorsing, Stance::Neutral, Stance::Distancing};

/// Returns how @p attribution places itself to what it reports: a cue that is negated never
/// endorses, "has not confirmed" leaves things as they are.
[[nodiscard]] Stance stanceOf(const Attribution &attribution);

/// A cue that reports somebody, and how often it does.
struct SpeakerCue
{
    QString text; ///< as it first stands in the text: "has accused"
    Stance stance = Stance::Neutral;
    int count = 0;

    friend bool operator==(const SpeakerCue &, const SpeakerCue &) = default;
};

struct VerbClassCount
{
    QString verbClass; ///< see Attribution; null for what has no verb
    int count = 0;

    friend bool operator==(const VerbClassCount &, const VerbClassCount &) = default;
};

/// How a text reports one speaker.
struct SpeakerProfile
{
    std::optional<std::size_t> speaker; ///< number in the analysis; none: nobody can tell who
    std::vector<std::size_t> attributions; ///< their numbers in the analysis, in order
    int nested = 0; ///< of them, those that stand in what somebody else is reported to say
    int negated = 0; ///< of them, those whose cue is negated
    int words = 0; ///< of what is reported, each counted once
    int quotedWords = 0; ///< those of them that stand in direct quotations
    std::vector<VerbClassCount> verbClasses; ///< in the order in which they first occur
    std::array<int, allStances.size()> stances{}; ///< in the order of allStances
    std::vector<SpeakerCue> cues; ///< those of words, in the order in which they first occur
    /// Sources, cues and what is reported: ordered and disjoint.
    std::vector<TextSpan> passages;
    std::vector<TextSpan> stops; ///< those of them at which an attribution begins
    TextSpan firstMention; ///< as a source; where there is none, the first passage

    friend bool operator==(const SpeakerProfile &, const SpeakerProfile &) = default;
};

/// What nobody is reported to say: the outlet's own words without what it retells.
struct OwnWords
{
    int words = 0;
    std::vector<TextSpan> passages; ///< ordered and disjoint, none longer than its block

    friend bool operator==(const OwnWords &, const OwnWords &) = default;
};

/// Who speaks in an article, how much, and by which words the article reports it.
struct SpeakerProfiles
{
    std::vector<SpeakerProfile> speakers; ///< one for each speaker of the analysis, by its number
    std::optional<SpeakerProfile> unknown; ///< of attributions of which nobody can tell who speaks
    OwnWords own;
    int words = 0; ///< of the article
    int quotedWords = 0; ///< those of them that stand in direct quotations, whoever speaks

    [[nodiscard]] bool isEmpty() const { return speakers.empty() && !unknown; }

    friend bool operator==(const SpeakerProfiles &, const SpeakerProfiles &) = default;
};

/// Returns how @p attributions of @p reading report @p speakers; sources that are joined count for
/// each member. Time and memory grow linearly with the text.
[[nodiscard]] SpeakerProfiles profileSpeakers(const Reading &reading,
                                              std::span<const Attribution> attributions,
                                              std::span<const Speaker> speakers);

} // namespace slantlight
