// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/review/reportquotations.h"

#include <QHash>

#include <algorithm>
#include <map>
#include <utility>

namespace slantlight {

namespace {

/// The words of one quotation.
struct QuotedWords
{
    TokenRange quotation;
    std::vector<std::size_t> tokens;
    std::vector<QString> words; ///< in small letters
};

/// Words that both quotations have, counted in words of each.
struct Run
{
    std::size_t first = 0;
    std::size_t second = 0;
    std::size_t length = 0;
};

using WordPair = std::pair<QString, QString>;

struct WordPlace
{
    std::size_t quotation = 0;
    std::size_t word = 0;
};

bool hasContent(Tag tag)
{
    return tag == Tag::Noun || tag == Tag::Propn || tag == Tag::Verb || tag == Tag::Adj
           || tag == Tag::Adv || tag == Tag::Num || tag == Tag::X;
}

std::vector<QuotedWords> quotedWordsOf(const Reading &reading)
{
    std::vector<QuotedWords> all;
    for (const Quotation &quotation : reading.quotations) {
        if (quotation.isNickname) {
            continue;
        }
        QuotedWords quoted{.quotation = quotation.tokens, .tokens = {}, .words = {}};
        for (std::size_t token = quotation.tokens.begin; token < quotation.tokens.end; ++token) {
            if (!reading.tokens.isSign(token)) {
                quoted.tokens.push_back(token);
                quoted.words.push_back(reading.tokens.textOf(token).toString().toLower());
            }
        }
        if (quoted.words.size() > 1) {
            all.push_back(std::move(quoted));
        }
    }
    return all;
}

/// Lays the quotations of one reading beside those of another.
class QuotationMatcher
{
public:
    QuotationMatcher(const Reading &first, const Reading &second)
        : m_first(first)
        , m_second(second)
        , m_firstQuoted(quotedWordsOf(first))
        , m_secondQuoted(quotedWordsOf(second))
    {
        for (std::size_t quotation = 0; quotation < m_secondQuoted.size(); ++quotation) {
            const std::vector<QString> &words = m_secondQuoted[quotation].words;
            for (std::size_t word = 0; word + 1 < words.size(); ++word) {
                std::vector<WordPlace> &places = m_places[{words[word], words[word + 1]}];
                if (places.size() < mostPlaces) {
                    places.push_back({.quotation = quotation, .word = word});
                }
            }
        }
    }

    [[nodiscard]] std::vector<SameQuotation> run(const std::stop_token &stop)
    {
        std::vector<SameQuotation> found;
        for (const QuotedWords &quoted : m_firstQuoted) {
            if (stop.stop_requested()) {
                return {};
            }
            for (auto &[other, runs] : runsOf(quoted)) {
                if (auto same = sameQuotation(quoted, m_secondQuoted[other], runs)) {
                    found.push_back(std::move(*same));
                }
            }
        }
        return found;
    }

private:
    /// No pair of words is looked for at more places: "of the" tells nothing.
    static constexpr std::size_t mostPlaces = 32;

    /// Returns the runs of @p quoted, as long as they can be, by quotations of the second.
    [[nodiscard]] std::map<std::size_t, std::vector<Run>> runsOf(const QuotedWords &quoted) const
    {
        std::map<std::size_t, std::vector<Run>> runs;
        const std::vector<QString> &words = quoted.words;
        for (std::size_t word = 0; word + 1 < words.size(); ++word) {
            const auto places = m_places.constFind(WordPair(words[word], words[word + 1]));
            if (places == m_places.cend()) {
                continue;
            }
            for (const WordPlace place : *places) {
                const std::vector<QString> &others = m_secondQuoted[place.quotation].words;
                const bool goesOn =
                    word > 0 && place.word > 0 && words[word - 1] == others[place.word - 1];
                if (goesOn) {
                    continue; // it was found from its beginning
                }
                std::size_t length = 2;
                while (word + length < words.size() && place.word + length < others.size()
                       && words[word + length] == others[place.word + length]) {
                    ++length;
                }
                runs[place.quotation].push_back(
                    {.first = word, .second = place.word, .length = length});
            }
        }
        return runs;
    }

    [[nodiscard]] std::optional<SameQuotation>
    sameQuotation(const QuotedWords &first, const QuotedWords &second, std::vector<Run> &runs) const
    {
        // The longest first, and none over words that one before it has.
        std::ranges::stable_sort(runs, std::ranges::greater(), &Run::length);
        std::vector<bool> isTaken(first.words.size());
        std::vector<Run> kept;
        std::size_t common = 0;
        std::size_t contents = 0;
        for (const Run &run : runs) {
            const auto begin = isTaken.begin() + std::ptrdiff_t(run.first);
            const auto end = begin + std::ptrdiff_t(run.length);
            if (std::find(begin, end, true) != end) {
                continue;
            }
            std::fill(begin, end, true);
            kept.push_back(run);
            common += run.length;
            for (std::size_t i = 0; i < run.length; ++i) {
                contents += hasContent(m_first.tags[first.tokens[run.first + i]]) ? 1 : 0;
            }
        }
        const std::size_t shorter = std::min(first.words.size(), second.words.size());
        common = std::min(common, shorter);
        constexpr std::size_t telling = 6; // words in a row that hardly return by chance
        const bool isWhole = common == shorter && contents > 0;
        const bool isPart = contents > 1 && kept.front().length >= telling;
        const bool isMost = contents > 1 && kept.front().length > 2 && 2 * common > shorter;
        if (!isWhole && !isPart && !isMost) {
            return std::nullopt;
        }
        std::ranges::sort(kept, {}, &Run::first);
        SameQuotation same{.first = m_first.tokens.spanOf(first.quotation),
                           .second = m_second.tokens.spanOf(second.quotation),
                           .wording = {},
                           .share = double(common) / double(shorter)};
        for (const Run &run : kept) {
            same.wording.push_back({.first = spanOf(m_first, first, run.first, run.length),
                                    .second = spanOf(m_second, second, run.second, run.length)});
        }
        return same;
    }

    [[nodiscard]] static TextSpan spanOf(const Reading &reading, const QuotedWords &quoted,
                                         std::size_t word, std::size_t length)
    {
        return reading.tokens.spanOf(
            TokenRange{.begin = quoted.tokens[word], .end = quoted.tokens[word + length - 1] + 1});
    }

    const Reading &m_first;
    const Reading &m_second;
    std::vector<QuotedWords> m_firstQuoted;
    std::vector<QuotedWords> m_secondQuoted;
    QHash<WordPair, std::vector<WordPlace>> m_places;
};

} // namespace

std::vector<SameQuotation> sameQuotations(const Reading &first, const Reading &second,
                                          const std::stop_token &stop)
{
    return QuotationMatcher(first, second).run(stop);
}

} // namespace slantlight
