// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/reading/attribution.h"
#include "core/reading/taggedtext.h"

#include <QString>

#include <optional>
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
    bool isTopic = false; ///< content only names what is spoken of: "condemned the levy"
    bool isNegated = false;
    bool isModal = false;
    QString speaker; ///< the speaker's name, or the source's words where it has none
    std::vector<TokenRange> members = {}; ///< the sources that are joined in one; else none
    std::vector<std::size_t> speakers =
        {}; ///< numbers among those of the reading, as in Attribution
    QString foundBy = {}; ///< id of the sieve
    std::optional<std::size_t> within = {}; ///< number of the speech whose content holds this one
};

/// Finds who is reported in @p text, in the order of the cues; quotations that are scare quotes
/// count as running text.
///
/// Sieves propose, each by one kind of evidence (a quotation, a clause after that, a noun phrase
/// that is spoken of ...; sieve.h names them all); of proposals for the same words the surest
/// stays, then the one with the longest content. What stands in another's content is kept and says
/// so
/// (`within`). After PolNeAR's guidelines (Newell, Margolin and Ruths 2018) and the sieves of
/// Muzny et al. 2017. Time grows linearly with the text: no sentence has more than
/// Tokens::longestSentence tokens.
[[nodiscard]] std::vector<ReportedSpeech> findReportedSpeech(const TaggedText &text);

} // namespace slantlight
