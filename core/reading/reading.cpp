// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reading/reading.h"

#include "core/reading/foldedarticle.h"
#include "core/reading/namerepair.h"
#include "core/reading/speakers.h"
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
    tokens = Tokens(article.text(), foldedTextOf(article, language));
    for (const Block &block : article.blocks()) {
        if (stop.stop_requested()) {
            return;
        }
        const std::size_t begin = tokens.size();
        const QString &text = tokens.folded().text();
        const TextSpan whole = tokens.folded().folded(block.span);
        const TextOffset label = whole.begin() + labelLength(block.kind, whole.in(text));
        for (const TextSpan part : {TextSpan(whole.begin(), label), TextSpan(label, whole.end())}) {
            for (const TextSpan sentence : breaker.sentences(text, part)) {
                tokens.addSentence(language.tokenizer().tokens(text, sentence));
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
    ForeignWords(const Language &language, const KnownWords &words, Reading &reading)
        : m_language(language)
        , m_words(words)
        , m_reading(reading)
    {
    }

    void findInBlocks()
    {
        for (const TokenRange block : m_reading.blocks) {
            if (!block.isEmpty() && !isPlainlyOwn(block)
                && isSurelyForeign(m_reading.tokens.textOf(block))) {
                set(block);
            }
        }
    }

    void findInQuotations()
    {
        for (const Quotation &quotation : m_reading.quotations) {
            const QStringView text = m_reading.tokens.textOf(quotation.tokens);
            if (!m_reading.isForeign(quotation.tokens.begin) && !isPlainlyOwn(quotation.tokens)
                && (isSurelyForeign(text) || isForeignByMarks(quotation.tokens))) {
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

    /// Whether @p quotation stands between the marks of another language, and its words, though
    /// few, speak for one: „Das ist eine Schande“.
    [[nodiscard]] bool isForeignByMarks(TokenRange quotation) const
    {
        const QStringView text = m_reading.tokens.textOf(quotation);
        if (!QStringView(u"„‚«»‹›").contains(text.front())) {
            return false;
        }
        const LanguageGuess guess = guessLanguage(text);
        return (guess.isLikely && !m_language.isLanguageOf(guess.language)) || isUnknown(quotation);
    }

    /// Whether the language knows hardly half of the words of @p range, none of function: « une
    /// honte ».
    [[nodiscard]] bool isUnknown(TokenRange range) const
    {
        std::size_t words = 0;
        std::size_t unknown = 0;
        for (std::size_t token = range.begin; token < range.end; ++token) {
            if (m_words.isOfFunction(token) || !m_language.tagger()) {
                return false;
            }
            if (m_reading.tokens.kindOf(token) == TokenKind::Word) {
                ++words;
                unknown += m_language.tagger()->knows(m_reading.tokens.textOf(token)) ? 0 : 1;
            }
        }
        return unknown > 0 && 2 * unknown >= words;
    }

    /// Whether so many words of @p range are words of function of the language that nothing else
    /// need be asked, which takes far longer.
    [[nodiscard]] bool isPlainlyOwn(TokenRange range) const
    {
        constexpr std::size_t fewest = 8;
        constexpr std::size_t oneOf = 4;
        std::size_t found = 0;
        for (std::size_t token = range.begin; token < range.end; ++token) {
            found += m_words.isOfFunction(token) ? 1 : 0;
        }
        return found >= fewest && found * oneOf >= range.end - range.begin;
    }

    const Language &m_language;
    const KnownWords &m_words;
    Reading &m_reading;
};

/// Puts what is reported in a text and what is said in its turns into one order.
class SpeechOrder
{
public:
    SpeechOrder(std::vector<ReportedSpeech> speeches, std::vector<ReportedSpeech> turns)
        : m_all(std::move(turns))
        , m_turns(m_all.size())
    {
        for (ReportedSpeech &speech : speeches) {
            if (speech.within) {
                *speech.within += m_turns;
            }
            m_all.push_back(std::move(speech));
        }
    }

    /// Returns all but those whose cue stands in another language. What is said inside a turn is
    /// reported by its speaker, and comes after it.
    std::vector<ReportedSpeech> run(const Reading &reading) &&
    {
        nestInTurns(reading.tokens.size());
        std::vector<std::size_t> order;
        for (std::size_t i = 0; i < m_all.size(); ++i) {
            const std::size_t begin = m_all[i].cue.begin;
            if (begin >= reading.tokens.size() || !reading.isForeign(begin)) {
                order.push_back(i);
            }
        }
        std::ranges::stable_sort(order, {}, [this](std::size_t i) { return m_all[i].cue.begin; });
        std::vector<std::optional<std::size_t>> places(m_all.size());
        for (std::size_t place = 0; place < order.size(); ++place) {
            places[order[place]] = place;
        }
        std::vector<ReportedSpeech> ordered;
        for (const std::size_t i : order) {
            ordered.push_back(std::move(m_all[i]));
            auto &within = ordered.back().within;
            within = within ? places[*within] : std::nullopt;
        }
        return ordered;
    }

private:
    void nestInTurns(std::size_t tokens)
    {
        if (m_turns == 0) {
            return;
        }
        std::vector<std::size_t> turnOf(tokens);
        for (std::size_t i = 0; i < m_turns; ++i) {
            for (const TokenRange range : m_all[i].content) {
                std::fill(turnOf.begin() + std::ptrdiff_t(range.begin),
                          turnOf.begin() + std::ptrdiff_t(range.end), i + 1);
            }
        }
        for (std::size_t i = m_turns; i < m_all.size(); ++i) {
            const std::size_t turn = turnOf[m_all[i].cue.begin];
            if (!m_all[i].within && turn != 0) {
                m_all[i].within = turn - 1;
            }
        }
    }

    std::vector<ReportedSpeech> m_all; ///< the turns first
    std::size_t m_turns;
};

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
    const KnownWords words(tokens, language);
    ForeignWords foreign(language, words, reading);
    if (language.isKnown()) {
        foreign.findInBlocks();
    } else {
        foreign.set({.begin = 0, .end = tokens.size()});
    }
    reading.tags = language.tagger() ? language.tagger()->tags(tokens)
                                     : std::vector<Tag>(tokens.size(), Tag::X);
    if (stop.stop_requested()) {
        return {};
    }
    repairNames(words, reading.tags);
    reading.quotations = findQuotations(words, reading.blocks);
    if (language.isKnown()) {
        foreign.findInQuotations();
    }
    for (const Quotation &quotation : reading.quotations) {
        if (quotation.isScare) {
            reading.scareQuotes.push_back(quotation.tokens);
        }
    }
    SignedSpeech signedSpeech = findSignedSpeech(article, language, tokens, reading.blocks);
    const TaggedText tagged(words, reading.tags, reading.blocks, reading.sentenceBlocks,
                            reading.quotations);
    reading.speeches =
        SpeechOrder(findReportedSpeech(tagged), std::move(signedSpeech.speeches)).run(reading);
    reading.speakers = joinSpeakers(tagged, reading.speeches);
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
