// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/article/block.h"
#include "core/reading/attribution.h"
#include "core/reading/quotations.h"

#include <QString>

#include <optional>
#include <span>
#include <vector>

namespace slantlight {

/// An attribution in tokens: who is reported, by which word, and what.
struct ReportedSpeech
{
    std::optional<TokenRange> source;
    TokenRange cue; ///< with auxiliaries; empty where a label or signature says who speaks
    std::vector<TokenRange> content; ///< ordered
    AttributionKind kind = AttributionKind::Indirect;
    QString verbClass; ///< null for "according to"
    Stance stance = Stance::Neutral;
    bool isNegated = false;
    bool isModal = false;
    QString speaker; ///< the speaker's name, or the source's words where it has none
    std::vector<TokenRange> members = {}; ///< the sources that are joined in one; else none
    std::vector<std::size_t> speakers =
        {}; ///< numbers among those of the reading, as in Attribution
    QString foundBy = {}; ///< id of the sieve
    std::optional<std::size_t> within = {}; ///< number of the speech whose content holds this one
};

/// Finds who is reported in @p words, in the order of the cues; quotations that are scare quotes
/// count as running text. @p sentenceBlocks has the kind of the block of each sentence.
///
/// Patterns, over words alone: subject, cue and clause ("Oslo said that ..."), cue after what it
/// reports ("..., she said", "..." said Mara Lind), "according to", relative clauses and
/// appositions between subject and cue, passives with an agent ("reported by ...").
[[nodiscard]] std::vector<ReportedSpeech>
findReportedSpeech(const KnownWords &words, std::span<const BlockKind> sentenceBlocks,
                   std::span<const Quotation> quotations);

} // namespace slantlight
