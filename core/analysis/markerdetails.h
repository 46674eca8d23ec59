// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/analysis/analysis.h"
#include "core/analysis/articlestream.h"
#include "core/lexicon/inflection.h"
#include "core/model/wordmodel.h"
#include "core/rules/ruleset.h"

#include <vector>

namespace slantlight {

/// Makes markers of what the rules found and of what @p model adds: with voice, speaker, weight,
/// words and fingerprint; plainer wordings take their forms by @p inflection.
[[nodiscard]] std::vector<Marker> describeMarkers(const std::vector<RuleSet::Finding> &findings,
                                                  const ArticleStream &stream,
                                                  const WordModel &model,
                                                  const Inflection &inflection);

} // namespace slantlight
