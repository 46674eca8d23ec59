// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reading/reading.h"

#include "core/reading/turns.h"
#include "core/text/languageguess.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace slantlight {

namespace {

/// Cuts the text of @p article into the first layers of @p reading.
void cut(const Article &article, const Language &language, Reading &reading,
         const std::stop_token &stop)
{
    SentenceBreaker breaker = language.sentenceBreaker();
    Tokens &tokens = reading.tokens;
    tokens = Tokens(article.text());
    for (const Block &block : article.blocks()) {
        if (stop.stop_requested()) {
            return;
        }
        const std::size_t begin = tokens.size();
        const TextOffset label = endOfLabel(article, block);
        for (const TextSpan part :
             {TextSpan(block.span.begin(), label), TextSpan(label, block.span.end())}) {
            for (const TextSpan sentence : breaker.sentences(tokens.text(), part)) {
                tokens.addSentence(language.tokenizer().tokens(tokens.text(), sentence));
            }
        }
        reading.sentenceBlocks.resize(tokens.sentences().size(), block.kind);
        reading.blocks.push_back({.begin = begin, .end = tokens.size()});
    }
}

/// Says which tokens stand in another language than the article as a whole.
class ForeignWords
{
public:
    ForeignWords(const Language &language, Reading &reading)
        : m_language(language)
        , m_reading(reading)
    {
    }

    void findInBlocks(const Article &article)
    {
        for (std::size_t i = 0; i < m_reading.blocks.size(); ++i) {
            if (isSurelyForeign(article.blocks()[i].span.in(article.text()))) {
                set(m_reading.blocks[i]);
            }
        }
    }

    void findInQuotations()
    {
        for (const Quotation &quotation : m_reading.quotations) {
            if (!m_reading.isForeign(quotation.tokens.begin)
                && isSurelyForeign(m_reading.tokens.textOf(quotation.tokens))) {
                set(quotation.tokens);
            }
        }
    }

    void set(TokenRange range)
    {
        for (std::size_t token = range.begin; token < range.end; ++token) {
            m_reading.flags[token] |= static_cast<std::uint8_t>(TokenFlag::Foreign);
        }
    }

private:
    [[nodiscard]] bool isSurelyForeign(QStringView text) const
    {
        const LanguageGuess guess = guessLanguage(text);
        return guess.isSure && !m_language.isLanguageOf(guess.language);
    }

    const Language &m_language;
    Reading &m_reading;
};

// What is said inside a turn is reported by its speaker, and comes after it.
void addInOrder(std::vector<ReportedSpeech> &speeches, std::vector<ReportedSpeech> turns)
{
    turns.insert(turns.end(), std::make_move_iterator(speeches.begin()),
                 std::make_move_iterator(speeches.end()));
    std::ranges::stable_sort(turns, {},
                             [](const ReportedSpeech &speech) { return speech.cue.begin; });
    speeches = std::move(turns);
}

} // namespace

Reading read(const Article &article, const Language &language, const QString &tag,
             const std::stop_token &stop)
{
    Reading reading;
    reading.language = language.id();
    reading.languageTag = tag;
    cut(article, language, reading, stop);
    if (stop.stop_requested()) {
        return {};
    }
    const Tokens &tokens = reading.tokens;
    reading.flags.resize(tokens.size());
    ForeignWords foreign(language, reading);
    if (language.isKnown()) {
        foreign.findInBlocks(article);
    } else {
        foreign.set({.begin = 0, .end = tokens.size()});
    }
    reading.tags = language.tagger() ? language.tagger()->tags(tokens)
                                     : std::vector<Tag>(tokens.size(), Tag::X);
    if (stop.stop_requested()) {
        return {};
    }
    const KnownWords words(tokens, language);
    reading.quotations = findQuotations(words, reading.blocks);
    if (language.isKnown()) {
        foreign.findInQuotations();
    }
    for (const Quotation &quotation : reading.quotations) {
        if (quotation.isScare) {
            reading.scareQuotes.push_back(quotation.tokens);
        }
    }
    reading.speeches = findReportedSpeech(words, reading.sentenceBlocks, reading.quotations);
    SignedSpeech signedSpeech = findSignedSpeech(article, language, tokens, reading.blocks);
    addInOrder(reading.speeches, std::move(signedSpeech.speeches));
    std::erase_if(reading.speeches, [&reading](const ReportedSpeech &speech) {
        return reading.isForeign(speech.cue.begin);
    });
    for (const ReportedSpeech &speech : reading.speeches) {
        for (std::size_t token = speech.cue.begin; token < speech.cue.end; ++token) {
            reading.flags[token] |= static_cast<std::uint8_t>(TokenFlag::InCue);
        }
    }
    reading.voices =
        findVoices(tokens, reading.sentenceBlocks, reading.quotations, reading.speeches);
    for (const TokenRange label : signedSpeech.labels) {
        std::fill(reading.voices.of.begin() + std::ptrdiff_t(label.begin),
                  reading.voices.of.begin() + std::ptrdiff_t(label.end), Voice::Credit);
    }
    if (stop.stop_requested()) {
        return {};
    }
    reading.scores = language.wordModel().scores(tokens, reading.tags);
    return reading;
}

Reading read(const Article &article, const Language &language, const std::stop_token &stop)
{
    return read(article, language, language.id(), stop);
}

TokenView viewOf(const Reading &reading, std::span<const WordId> words)
{
    return {.tokens = reading.tokens,
            .words = words,
            .tags = reading.tags,
            .voices = reading.voices.of,
            .flags = reading.flags,
            .sentenceBlocks = reading.sentenceBlocks,
            .scareQuotes = reading.scareQuotes};
}

} // namespace slantlight
