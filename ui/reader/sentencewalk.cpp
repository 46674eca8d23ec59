// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reader/sentencewalk.h"

#include "core/article/article.h"
#include "core/reading/reading.h"
#include "core/text/sentences.h"

#include <algorithm>
#include <vector>

namespace slantlight::ui {

namespace {

/// The sentences of the blocks next to the caret.
std::vector<TextSpan> sentencesAround(TextOffset caret, const Article &article)
{
    auto breaker = SentenceBreaker::create();
    if (!breaker) {
        return {};
    }
    const auto &blocks = article.blocks();
    const auto here = std::ranges::upper_bound(
        blocks, caret, {}, [](const Block &block) { return block.span.begin(); });
    const auto at = here - blocks.begin();
    std::vector<TextSpan> found;
    for (auto i = std::max<std::ptrdiff_t>(at - 3, 0);
         i < std::min<std::ptrdiff_t>(at + 2, std::ssize(blocks)); ++i) {
        const auto more =
            breaker->sentences(article.text(), blocks[static_cast<std::size_t>(i)].span);
        found.insert(found.end(), more.begin(), more.end());
    }
    return found;
}

std::vector<TextSpan> sentencesOf(const Reading &reading)
{
    std::vector<TextSpan> found;
    found.reserve(reading.tokens.sentences().size());
    for (const TokenRange sentence : reading.tokens.sentences()) {
        found.push_back(reading.tokens.spanOf(sentence));
    }
    return found;
}

} // namespace

TextOffset sentenceEdge(SentenceEdge edge, TextOffset caret, const Article &article,
                        const Reading *reading)
{
    const std::vector<TextSpan> sentences =
        reading != nullptr ? sentencesOf(*reading) : sentencesAround(caret, article);
    const TextOffset end(article.text().size());
    switch (edge) {
    case SentenceEdge::NextBegin: {
        const auto next = std::ranges::upper_bound(sentences, caret, {}, &TextSpan::begin);
        return next == sentences.end() ? end : next->begin();
    }
    case SentenceEdge::End: {
        const auto here = std::ranges::upper_bound(sentences, caret, {}, &TextSpan::end);
        return here == sentences.end() ? end : here->end();
    }
    case SentenceEdge::Begin: {
        const auto here = std::ranges::lower_bound(sentences, caret, {}, &TextSpan::begin);
        return here == sentences.begin() ? TextOffset(0) : std::prev(here)->begin();
    }
    }
    Q_UNREACHABLE_RETURN(caret);
}

} // namespace slantlight::ui
