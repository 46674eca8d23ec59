// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/review/reportclues.h"
#include "core/text/textspan.h"

#include <QString>

#include <cstddef>
#include <cstdint>
#include <vector>

namespace slantlight {

// What two reports of one event have in common, and what only one of them has. "First" and "second"
// are the reports in the order in which they were given; spans are UTF-16 code units of the text of
// their own report; blocks, attributions and speakers are numbers in their article and analysis.

/// Something that two blocks share.
struct SharedClue
{
    ClueKind kind = ClueKind::Word;
    QString text; ///< as it first stands in the first of them
    double weight = 0; ///< more than 0; the rarer in both reports, the more
    std::vector<TextSpan> first; ///< in order
    std::vector<TextSpan> second;

    friend bool operator==(const SharedClue &, const SharedClue &) = default;
};

/// Two blocks that tell the same.
struct BlockPair
{
    std::size_t first = 0;
    std::size_t second = 0;
    double confidence = 0; ///< above 0, up to 1
    std::vector<SharedClue> shared; ///< the weightiest first; never empty

    friend bool operator==(const BlockPair &, const BlockPair &) = default;
};

/// How a report names somebody.
struct Naming
{
    QString words; ///< as they first stand, without a determiner
    std::vector<TextSpan> places; ///< in order
    bool isOnlyHere = false; ///< the other report never says so

    [[nodiscard]] std::size_t count() const { return places.size(); }

    friend bool operator==(const Naming &, const Naming &) = default;
};

/// By what two actors are taken for the same.
enum class ActorEvidence : std::uint8_t {
    Name, ///< they share it
    /// Nouns that may name the same, and of which one may say more (see compare.words), where
    /// blocks that tell the same have them.
    Noun,
    Statement, ///< they are reported with the same words
};

/// Returns the id of @p evidence as exports hold it: "name", "noun" ...
[[nodiscard]] QStringView actorEvidenceId(ActorEvidence evidence);

/// Somebody whom both reports name.
struct SameActor
{
    QString name; ///< as the first report has it in full; of nouns, its commonest
    ActorEvidence evidence = ActorEvidence::Name;
    QString because; ///< the name or the words that both have; null for nouns
    std::vector<Naming> first; ///< the commonest first
    std::vector<Naming> second;
    /// Whether one of them says more than name and title, and the other does not say it.
    bool isNamedDifferently = false;

    friend bool operator==(const SameActor &, const SameActor &) = default;
};

/// A stretch of wording that both have.
struct SharedWording
{
    TextSpan first;
    TextSpan second;

    friend bool operator==(const SharedWording &, const SharedWording &) = default;
};

/// A quotation that both have, as a whole or in part.
struct SameQuotation
{
    TextSpan first; ///< with its marks
    TextSpan second;
    std::vector<SharedWording> wording; ///< in the order of the first
    double share = 0; ///< how much of the shorter one both have, above 0, up to 1

    friend bool operator==(const SameQuotation &, const SameQuotation &) = default;
};

/// What both report somebody to say.
struct SameStatement
{
    std::size_t first = 0; ///< number of the attribution
    std::size_t second = 0;
    double confidence = 0; ///< above 0, up to 1
    bool isQuoted = false; ///< they share a quotation; else what they retell is alike
    std::vector<SharedClue> shared; ///< the weightiest first; never empty
    bool isOtherCue = false; ///< another word reports it
    bool isOtherStance = false; ///< and places itself otherwise; see stanceOf()

    friend bool operator==(const SameStatement &, const SameStatement &) = default;
};

struct ReportedNumber
{
    QString value; ///< "1200"
    TextSpan span; ///< its first place

    friend bool operator==(const ReportedNumber &, const ReportedNumber &) = default;
};

/// Two numbers of the same thing that differ: "240 protesters" and "500 protesters".
struct DifferentNumber
{
    ReportedNumber first;
    ReportedNumber second;
    QString of; ///< the thing, as it first stands in the first

    friend bool operator==(const DifferentNumber &, const DifferentNumber &) = default;
};

/// What one report has and the other has not.
struct OnlyReported
{
    std::vector<std::size_t> blocks; ///< in order
    std::vector<TextSpan> quotations; ///< of words that are said, in order
    std::vector<std::size_t> speakers; ///< in order
    std::vector<ReportedNumber> numbers; ///< from 4 on, in order

    friend bool operator==(const OnlyReported &, const OnlyReported &) = default;
};

/// Two reports beside each other. Profiles, speakers and attributions stand in their analyses.
struct ReportComparison
{
    std::vector<BlockPair> blocks; ///< by first block, then by second; a block may stand in several
    std::vector<SameActor> actors; ///< those named differently first, then the oftenest named
    std::vector<SameQuotation> quotations; ///< in the order of the first
    std::vector<SameStatement> statements; ///< in the order of the first
    std::vector<DifferentNumber> numbers; ///< in blocks that tell the same; in their order
    OnlyReported onlyFirst;
    OnlyReported onlySecond;

    friend bool operator==(const ReportComparison &, const ReportComparison &) = default;
};

} // namespace slantlight
