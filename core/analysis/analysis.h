// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/analysis/speakerprofile.h"
#include "core/base/category.h"
#include "core/base/ids.h"
#include "core/model/wordscores.h"
#include "core/outlet/origin.h"
#include "core/outlet/outlet.h"
#include "core/reading/attribution.h"
#include "core/reading/speaker.h"
#include "core/rules/severity.h"
#include "core/text/textspan.h"
#include "core/text/voice.h"

#include <QString>
#include <QStringList>

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

namespace slantlight {

/// From this weight on a marker is a mark, below it a candidate.
inline constexpr double markWeight = 0.5;

/// Words that are used like a marked one, and how readers of news took them.
struct Evidence
{
    QStringList words; ///< the likest first; none where the model knows none
    int marked = 0; ///< in how many places readers marked them
    int seen = 0; ///< of how many

    friend bool operator==(const Evidence &, const Evidence &) = default;
};

/// How likely trained readers of news would mark some words, and what speaks for and against it.
struct Likelihood
{
    double value = 0; ///< 0 to 1, for one of the words on the average
    ScoreParts parts{}; ///< of the words on the average

    friend bool operator==(const Likelihood &, const Likelihood &) = default;
};

/// A stretch of text that a rule holds to be worth a second look.
struct Marker
{
    TextSpan span;
    RuleId rule;
    Category category = Category::Doubt;
    Severity severity = Severity::Weak;
    /// 0 to 1: what orders markers, and tells marks from candidates. Where readers were asked for
    /// words of this kind it follows from the likelihood that they mark this one; else from how
    /// strongly the rule speaks.
    double weight = 0;
    Voice voice = Voice::Narration;
    QString speaker; ///< who is speaking, as named in the text; null in nobody's voice
    std::vector<std::size_t> speakers = {}; ///< numbers in the analysis of who that is, where known
    QString message; ///< why here, in a sentence
    QString cite; ///< where the rule comes from: author, year
    /// Nothing for names and signs, of which the model knows nothing, and for categories that
    /// readers were not asked for.
    std::optional<Likelihood> likelihood = {};
    Evidence evidence; ///< of words that are used like the marked ones
    QStringList neutral; ///< plainer wordings, best first; may be empty
    QString fingerprint; ///< 16 hex digits that survive edits elsewhere in the text

    [[nodiscard]] bool isMark() const { return weight >= markWeight; }

    friend bool operator==(const Marker &, const Marker &) = default;
};

/// The figures of an article.
struct Profile
{
    std::array<int, allCategories.size()> marks{}; ///< marks by category, candidates left out
    int words = 0;
    double quotedShare = 0; ///< share of the words that stand in direct quotations, 0 to 1

    [[nodiscard]] double perThousandWords(Category category) const;

    friend bool operator==(const Profile &, const Profile &) = default;
};

/// No more markers are made of one article, so that no text, however dense, takes more memory than
/// there should be need for. Twice as many as the longest article has of the densest real wording.
inline constexpr std::size_t mostMarkers = 250'000;

/// What an Analyzer found in one article.
struct Analysis
{
    QString language; ///< BCP 47, of the text as it was found; null where nobody can tell
    /// Whether rules are for that language; else there are neither markers nor attributions. Blocks
    /// and quotations in another language than the article's have none in either case.
    bool isRead = true;
    /// Whether the text is shown before its wording was looked at, as a long one is: there is
    /// nothing else yet, and nothing is read.
    bool isAwaited = false;
    std::vector<Marker> markers; ///< marks and candidates, ordered by span, then by rule
    /// Set where there would be more than mostMarkers: the place from which on nothing is marked.
    std::optional<TextOffset> markedUpTo;
    std::vector<Attribution> attributions; ///< ordered by their first span
    std::vector<Speaker> speakers; ///< in the order in which they first speak
    SpeakerProfiles speakerProfiles; ///< of these
    /// Who answers for the text, where address, credit, byline or wire tell; see publisherOf().
    std::optional<OutletFacts> outlet;
    std::vector<OriginLink> origin; ///< where the text comes from, as a chain
    Profile profile;
    QString rulePack; ///< "sha256:" and the hash of everything the analysis rests on

    friend bool operator==(const Analysis &, const Analysis &) = default;
};

} // namespace slantlight
