// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/training/trainingtext.h"

#include "core/import/importarticle.h"

#include <algorithm>
#include <utility>

namespace slantlight {

TrainingText prepareText(const LabelledText &text, const Analyzer &analyzer,
                         const ReadContext &context)
{
    Reading reading = analyzer.read(importVerbatim(text.text, context));
    const std::vector<WordId> words = analyzer.pack().rules().wordsOf(reading.tokens);
    std::vector<RuledWords> rules =
        askRules(reading, viewOf(reading, words), analyzer.pack()).words;
    std::vector<bool> isMarked;
    for (std::size_t i = 0; i < reading.tokens.size(); ++i) {
        const TextSpan span = reading.tokens.spanOf(i);
        isMarked.push_back(std::ranges::any_of(
            text.marked, [span](TextSpan marked) { return marked.overlaps(span); }));
    }
    return {.source = text,
            .reading = std::move(reading),
            .rules = std::move(rules),
            .isMarked = std::move(isMarked)};
}

} // namespace slantlight
