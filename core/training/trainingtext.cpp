// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/training/trainingtext.h"

#include "core/import/importarticle.h"
#include "core/model/modelwords.h"

#include <algorithm>

namespace slantlight {

TrainingText prepareText(const LabelledText &text, const Analyzer &analyzer)
{
    TrainingText prepared{.source = text, .tokens = {}, .sentenceEnds = {}};
    const Article article = importVerbatim(text.text);
    const ArticleStream stream = analyzer.read(article);
    for (std::size_t i = 0; i < stream.tokens.tokens.size(); ++i) {
        const TextSpan span = stream.tokens.tokens[i].span;
        prepared.tokens.push_back(
            {.span = span,
             .tag = stream.tokens.tags[i],
             .rules = {},
             .isMarked = std::ranges::any_of(
                 text.marked, [span](TextSpan marked) { return marked.overlaps(span); })});
    }
    for (const TokenRange &sentence : stream.tokens.sentences) {
        prepared.sentenceEnds.push_back(sentence.end);
    }
    for (const Marker &marker : analyzer.analyze(article).markers) {
        const std::size_t rule = static_cast<std::size_t>(marker.category) * 3
                                 + static_cast<std::size_t>(marker.severity);
        for (TrainingText::Token &token : prepared.tokens) {
            if (token.span.overlaps(marker.span) && !std::ranges::contains(token.rules, rule)) {
                token.rules.push_back(rule);
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
        for (const TrainingText::Token &token : text.tokens) {
            words.insert(foldedWord(token.span.in(text.source.text)));
        }
    }
    return words;
}

} // namespace slantlight
