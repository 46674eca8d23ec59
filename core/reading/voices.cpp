// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reading/voices.h"

#include <algorithm>
#include <utility>

namespace slantlight {

namespace {

Voice voiceOfBlock(BlockKind kind)
{
    switch (kind) {
    case BlockKind::Headline:
    case BlockKind::Standfirst:
    case BlockKind::Heading:
        return Voice::Headline;
    case BlockKind::Paragraph:
    case BlockKind::ListItem:
        return Voice::Narration;
    case BlockKind::BlockQuote:
    case BlockKind::Turn:
        return Voice::Direct;
    case BlockKind::Caption:
        return Voice::Caption;
    case BlockKind::Teaser:
        return Voice::Teaser;
    case BlockKind::Byline:
    case BlockKind::Dateline:
    case BlockKind::CreditLine:
    case BlockKind::StageDirection:
        return Voice::Credit;
    }
    Q_UNREACHABLE_RETURN(Voice::Narration);
}

/// Whether quotation marks and reports change whose words these are.
bool canBeReported(Voice voice)
{
    return voice == Voice::Headline || voice == Voice::Narration || voice == Voice::Caption;
}

/// Returns who speaks in @p range, as far as speakerOf knows: the last one named.
std::uint32_t speakerIn(const Voices &voices, TokenRange range)
{
    std::uint32_t speaker = 0;
    for (std::size_t token = range.begin; token < range.end; ++token) {
        speaker = std::max(speaker, voices.speakers[token]);
    }
    return speaker;
}

/// Whether @p quotation follows @p before in the same block, in its sentence or as the next one:
/// “We will vote,” Lind said. “We will win.”
bool followsOn(const Tokens &tokens, const Quotation &before, const Quotation &quotation)
{
    const std::size_t last = before.tokens.end - 1;
    const std::size_t first = quotation.tokens.begin;
    const std::uint32_t sentence = tokens.sentenceNumber(first);
    if (tokens.sentences()[sentence].begin != first || sentence - tokens.sentenceNumber(last) > 1) {
        return false;
    }
    const TextSpan between =
        tokens.folded().folded({tokens.spanOf(last).end(), tokens.spanOf(first).begin()});
    return !between.in(tokens.folded().text()).contains(u'\n');
}

/// Returns the numbers of @p speeches, those that stand in another's content after it.
std::vector<std::size_t> outermostFirst(std::span<const ReportedSpeech> speeches)
{
    const auto depthOf = [&speeches](std::size_t number) {
        int depth = 0;
        while (speeches[number].within) {
            number = *speeches[number].within;
            ++depth;
        }
        return depth;
    };
    std::vector<std::pair<int, std::size_t>> order;
    for (std::size_t i = 0; i < speeches.size(); ++i) {
        order.emplace_back(depthOf(i), i);
    }
    std::ranges::sort(order);
    std::vector<std::size_t> numbers;
    for (const auto &[depth, number] : order) {
        numbers.push_back(number);
    }
    return numbers;
}

void nameSpeakersOfQuotations(const Tokens &tokens, std::span<const Quotation> quotations,
                              Voices &voices)
{
    const Quotation *before = nullptr;
    for (std::size_t i = 0; i < quotations.size();) {
        // A quotation is its speaker's as a whole, over sentences and over paragraphs.
        std::size_t end = i + 1;
        while (end < quotations.size() && quotations[end - 1].goesOn) {
            ++end;
        }
        const auto parts = quotations.subspan(i, end - i);
        i = end;
        if (!parts.front().isSpeech()) {
            continue;
        }
        std::uint32_t speaker = 0;
        for (const Quotation &part : parts) {
            speaker = speaker == 0 ? speakerIn(voices, part.tokens) : speaker;
        }
        if (speaker == 0 && before && followsOn(tokens, *before, parts.front())) {
            speaker = speakerIn(voices, before->tokens);
        }
        for (const Quotation &part : parts) {
            for (std::size_t token = part.tokens.begin; token < part.tokens.end; ++token) {
                if (canBeReported(voices.of[token]) || voices.of[token] == Voice::Indirect) {
                    voices.of[token] = Voice::Direct;
                }
                if (voices.speakers[token] == 0) {
                    voices.speakers[token] = speaker;
                }
            }
        }
        before = &parts.back();
    }
}

} // namespace

Voices findVoices(const Tokens &tokens, std::span<const BlockKind> sentenceBlocks,
                  std::span<const Quotation> quotations, std::span<const ReportedSpeech> speeches)
{
    Voices voices;
    voices.of.reserve(tokens.size());
    for (std::size_t sentence = 0; sentence < sentenceBlocks.size(); ++sentence) {
        voices.of.resize(tokens.sentences()[sentence].end, voiceOfBlock(sentenceBlocks[sentence]));
    }
    voices.speakers.resize(tokens.size());
    for (const std::size_t i : outermostFirst(speeches)) {
        if (!speeches[i].source || speeches[i].isTopic) {
            continue; // "is expected to", "condemned the levy": the outlet's own words
        }
        for (const TokenRange &range : speeches[i].content) {
            for (std::size_t token = range.begin; token < range.end; ++token) {
                if (canBeReported(voices.of[token]) && voices.of[token] != Voice::Headline) {
                    voices.of[token] = Voice::Indirect;
                }
                voices.speakers[token] = static_cast<std::uint32_t>(i + 1);
            }
        }
    }
    // The words of the cue and its source are the outlet's own, also inside another's content.
    for (const ReportedSpeech &speech : speeches) {
        for (std::size_t token = speech.cue.begin; token < speech.cue.end; ++token) {
            if (voices.of[token] == Voice::Indirect && voices.speakers[token] == 0) {
                voices.of[token] = Voice::Narration;
            }
        }
    }
    nameSpeakersOfQuotations(tokens, quotations, voices);
    return voices;
}

} // namespace slantlight
