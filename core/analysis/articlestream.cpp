// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/articlestream.h"

#include <algorithm>
#include <span>

namespace slantlight {

namespace {

/// No sentence is longer than this many tokens: rules and reports look through a whole sentence,
/// and in a text without full stops that would take the square of its length.
constexpr std::size_t longestSentence = 400;

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
        return Voice::Direct;
    case BlockKind::Caption:
        return Voice::Caption;
    case BlockKind::Teaser:
        return Voice::Teaser;
    case BlockKind::Byline:
    case BlockKind::Dateline:
    case BlockKind::CreditLine:
        return Voice::Credit;
    }
    Q_UNREACHABLE_RETURN(Voice::Narration);
}

void cutIntoTokens(const Article &article, const Vocabulary &vocabulary, SentenceBreaker &breaker,
                   ArticleStream &stream, const std::stop_token &stop)
{
    TokenStream &out = stream.tokens;
    out.text = article.text();
    for (const Block &block : article.blocks()) {
        if (stop.stop_requested()) {
            return;
        }
        const std::size_t blockBegin = out.tokens.size();
        for (const TextSpan sentence : breaker.sentences(out.text, block.span)) {
            const std::size_t begin = out.tokens.size();
            const std::vector<Token> tokens = tokenize(out.text, sentence);
            if (tokens.empty()) {
                continue;
            }
            out.tokens.insert(out.tokens.end(), tokens.begin(), tokens.end());
            out.voices.resize(out.tokens.size(), voiceOfBlock(block.kind));
            for (std::size_t from = begin; from < out.tokens.size(); from += longestSentence) {
                const std::size_t end = std::min(from + longestSentence, out.tokens.size());
                out.sentenceOf.resize(end, static_cast<std::uint32_t>(out.sentences.size()));
                out.sentences.push_back({.begin = from, .end = end});
                out.sentenceBlocks.push_back(block.kind);
            }
        }
        stream.blocks.push_back({.begin = blockBegin, .end = out.tokens.size()});
    }
    out.inCue.resize(out.tokens.size());
    out.words.reserve(out.tokens.size());
    for (const Token &token : out.tokens) {
        out.words.push_back(vocabulary.find(token.span.in(out.text)));
    }
}

bool isSurelyForeign(QStringView text)
{
    const LanguageGuess guess = guessLanguage(text);
    return guess.isSure && !isEnglish(guess.language);
}

void setForeign(TokenStream &tokens, TokenRange range)
{
    std::fill(tokens.isForeign.begin() + static_cast<std::ptrdiff_t>(range.begin),
              tokens.isForeign.begin() + static_cast<std::ptrdiff_t>(range.end), true);
}

void findForeignBlocks(const Article &article, ArticleStream &stream)
{
    stream.language = languageOf(article.text(), article.facts().language);
    stream.tokens.isForeign.assign(stream.tokens.tokens.size(), !stream.isReadable());
    if (!stream.isReadable()) {
        return;
    }
    for (std::size_t i = 0; i < stream.blocks.size(); ++i) {
        if (isSurelyForeign(article.blocks()[i].span.in(article.text()))) {
            setForeign(stream.tokens, stream.blocks[i]);
        }
    }
}

void findForeignQuotations(ArticleStream &stream)
{
    for (const Quotation &quotation : stream.quotations) {
        if (!stream.tokens.isForeign[quotation.tokens.begin]
            && isSurelyForeign(stream.tokens.spanOf(quotation.tokens).in(stream.tokens.text))) {
            setForeign(stream.tokens, quotation.tokens);
        }
    }
}

void giveTags(TokenStream &tokens, const Tagger &tagger)
{
    std::vector<QStringView> words;
    words.reserve(tokens.tokens.size());
    for (std::size_t token = 0; token < tokens.tokens.size(); ++token) {
        words.push_back(tokens.textOf(token));
    }
    std::vector<std::size_t> ends;
    ends.reserve(tokens.sentences.size());
    for (const TokenRange &sentence : tokens.sentences) {
        ends.push_back(sentence.end);
    }
    tokens.tags = tagger.tags(words, ends);
}

/// Whether quotation marks and reports change whose words these are.
bool canBeReported(Voice voice)
{
    return voice == Voice::Headline || voice == Voice::Narration || voice == Voice::Caption;
}

/// Returns who speaks in @p range, as far as speakerOf knows: the last one named.
std::uint32_t speakerIn(const ArticleStream &stream, TokenRange range)
{
    std::uint32_t speaker = 0;
    for (std::size_t token = range.begin; token < range.end; ++token) {
        speaker = std::max(speaker, stream.speakerOf[token]);
    }
    return speaker;
}

/// Whether @p quotation follows @p before in the same block, in its sentence or as the next one:
/// “We will vote,” Lind said. “We will win.”
bool followsOn(const ArticleStream &stream, const Quotation &before, const Quotation &quotation)
{
    const TokenStream &tokens = stream.tokens;
    const std::size_t last = before.tokens.end - 1;
    const std::size_t first = quotation.tokens.begin;
    const std::uint32_t sentence = tokens.sentenceOf[first];
    if (tokens.sentences[sentence].begin != first || sentence - tokens.sentenceOf[last] > 1) {
        return false;
    }
    const TextSpan between(tokens.tokens[last].span.end(), tokens.tokens[first].span.begin());
    return !between.in(tokens.text).contains(u'\n');
}

void nameSpeakersOfQuotations(ArticleStream &stream)
{
    TokenStream &tokens = stream.tokens;
    const Quotation *before = nullptr;
    for (std::size_t i = 0; i < stream.quotations.size();) {
        // A quotation is its speaker's as a whole, over sentences and over paragraphs.
        std::size_t end = i + 1;
        while (end < stream.quotations.size() && stream.quotations[end - 1].goesOn) {
            ++end;
        }
        const auto parts = std::span(stream.quotations).subspan(i, end - i);
        i = end;
        if (!parts.front().isSpeech()) {
            continue;
        }
        std::uint32_t speaker = 0;
        for (const Quotation &part : parts) {
            speaker = speaker == 0 ? speakerIn(stream, part.tokens) : speaker;
        }
        if (speaker == 0 && before && followsOn(stream, *before, parts.front())) {
            speaker = speakerIn(stream, before->tokens);
        }
        for (const Quotation &part : parts) {
            for (std::size_t token = part.tokens.begin; token < part.tokens.end; ++token) {
                if (canBeReported(tokens.voices[token])
                    || tokens.voices[token] == Voice::Indirect) {
                    tokens.voices[token] = Voice::Direct;
                }
                if (stream.speakerOf[token] == 0) {
                    stream.speakerOf[token] = speaker;
                }
            }
        }
        before = &parts.back();
    }
}

void giveVoices(ArticleStream &stream)
{
    TokenStream &tokens = stream.tokens;
    stream.speakerOf.resize(tokens.tokens.size());
    for (std::size_t i = 0; i < stream.speeches.size(); ++i) {
        const ReportedSpeech &speech = stream.speeches[i];
        for (std::size_t token = speech.cue.begin; token < speech.cue.end; ++token) {
            tokens.inCue[token] = true;
        }
        for (const TokenRange &range : speech.content) {
            for (std::size_t token = range.begin; token < range.end; ++token) {
                if (canBeReported(tokens.voices[token])
                    && tokens.voices[token] != Voice::Headline) {
                    tokens.voices[token] = Voice::Indirect;
                }
                stream.speakerOf[token] = static_cast<std::uint32_t>(i + 1);
            }
        }
    }
    // The words of the cue and its source are the outlet's own, also inside another's content.
    for (const ReportedSpeech &speech : stream.speeches) {
        for (std::size_t token = speech.cue.begin; token < speech.cue.end; ++token) {
            if (tokens.voices[token] == Voice::Indirect && stream.speakerOf[token] == 0) {
                tokens.voices[token] = Voice::Narration;
            }
        }
    }
    nameSpeakersOfQuotations(stream);
}

} // namespace

ArticleStream ArticleStream::read(const Article &article, const Vocabulary &vocabulary,
                                  const CueLexicon &cues, const Tagger &tagger,
                                  SentenceBreaker breaker, const std::stop_token &stop)
{
    ArticleStream stream;
    cutIntoTokens(article, vocabulary, breaker, stream, stop);
    if (stop.stop_requested()) {
        return {};
    }
    findForeignBlocks(article, stream);
    giveTags(stream.tokens, tagger);
    if (stop.stop_requested()) {
        return {};
    }
    stream.quotations = findQuotations(stream.tokens, stream.blocks);
    findForeignQuotations(stream);
    for (const Quotation &quotation : stream.quotations) {
        if (quotation.isScare) {
            stream.tokens.scareQuotes.push_back(quotation.tokens);
        }
    }
    stream.speeches = findReportedSpeech(stream.tokens, stream.quotations, cues);
    std::erase_if(stream.speeches, [&stream](const ReportedSpeech &speech) {
        return stream.tokens.isForeign[speech.cue.begin];
    });
    giveVoices(stream);
    return stream;
}

} // namespace slantlight
