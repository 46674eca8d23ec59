// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/training/trainingtext.h"

#include "core/import/importarticle.h"
#include "core/model/modelwords.h"

#include <algorithm>
#include <utility>

namespace slantlight {

TrainingText prepareText(const LabelledText &text, const Analyzer &analyzer,
                         const ReadContext &context)
{
    const Article article = importVerbatim(text.text, context);
    Reading reading = analyzer.read(article);
    const Analysis analysis = analyzer.analyze(article, reading);
    TrainingText prepared{.source = text,
                          .words = std::move(reading.tokens),
                          .tags = std::move(reading.tags),
                          .tokens = {}};
    for (std::size_t i = 0; i < prepared.words.size(); ++i) {
        const TextSpan span = prepared.words.spanOf(i);
        prepared.tokens.push_back(
            {.rules = {}, .isMarked = std::ranges::any_of(text.marked, [span](TextSpan marked) {
                              return marked.overlaps(span);
                          })});
    }
    for (const Marker &marker : analysis.markers) {
        const std::size_t rule = static_cast<std::size_t>(marker.category) * 3
                                 + static_cast<std::size_t>(marker.severity);
        for (std::size_t i = 0; i < prepared.words.size(); ++i) {
            std::vector<std::size_t> &rules = prepared.tokens[i].rules;
            if (prepared.words.spanOf(i).overlaps(marker.span)
                && !std::ranges::contains(rules, rule)) {
                rules.push_back(rule);
            }
        }
    }
    for (TrainingText::Token &token : prepared.tokens) {
        std::ranges::sort(token.rules);
    }
    return prepared;
}

QSet<QString> wordsOf(std::span<const TrainingText> texts)
{
    QSet<QString> words;
    for (const TrainingText &text : texts) {
        for (Tokens::SpellingId id = 0; id < text.words.spellingCount(); ++id) {
            words.insert(foldedWord(text.words.spelling(id)));
        }
    }
    return words;
}

} // namespace slantlight
