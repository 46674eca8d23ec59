// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/analysis/analysis.h"
#include "core/analysis/articlestream.h"
#include "core/lexicon/lemma.h"
#include "core/model/wordmodel.h"
#include "core/rules/ruleset.h"

#include <cstddef>
#include <optional>
#include <vector>

namespace slantlight {

struct DescribedMarkers
{
    std::vector<Marker> markers; ///< ordered by span, then by rule
    std::optional<TextOffset> end; ///< where they end, if there are more
};

/// Makes markers of what the rules found and of what @p model adds: with voice, speaker, weight,
/// words and fingerprint; plainer wordings take their forms by @p lemmatizer. No more than @p most
/// are made, the first ones of the text.
[[nodiscard]] DescribedMarkers describeMarkers(const std::vector<RuleSet::Finding> &findings,
                                               const ArticleStream &stream, const WordModel &model,
                                               const Lemmatizer &lemmatizer,
                                               std::size_t most = mostMarkers);

} // namespace slantlight
