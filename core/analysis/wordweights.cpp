// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/wordweights.h"

#include "core/analysis/rulesaid.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <limits>
#include <ranges>

namespace slantlight {

namespace {

/// From this weight on a word that no rule knows is a candidate; less where a text is like an
/// encyclopaedia, for its editors' likelihoods only order words.
constexpr double leastWeight = 0.25;
constexpr double leastOfEditors = 0.05;

/// So much further over the line must lie what no rule names, in logits: on unseen topics it leaves
/// F1 as it is (.482, .481) and spares news one mark in thirteen.
constexpr std::int32_t unnamedMargin = scoreUnit / 5;

/// A word that is only guessed at weighs no more.
constexpr double guessWeight = 0.49;

double likelihoodOf(std::int32_t logit)
{
    return 1 / (1 + std::exp(-static_cast<double>(logit) / scoreUnit));
}

/// Returns the weight that a rule keeps whatever readers say. Readers of news leave most editorial
/// comments alone: with all that strong rules find of them F1 on unseen topics fell from .487 to
/// .475, with those of no other category by more than .003. Doubts stay doubts in a quotation.
double leastOfRule(Category category, Severity severity)
{
    constexpr double overMark = 0.05;
    if (severity == Severity::Strong && category != Category::Edit) {
        return markWeight + overMark;
    }
    return severity == Severity::Weak && category == Category::Doubt ? markWeight : 0;
}

/// In whole thousandths, cut off, so that nothing below the line between mark and candidate is
/// rounded up to it.
double cutOff(double weight)
{
    return std::floor(1000 * weight) / 1000;
}

} // namespace

double weightOf(Severity severity)
{
    switch (severity) {
    case Severity::Strong:
        return 0.8;
    case Severity::Weak:
        return 0.6;
    case Severity::Note:
        return 0.3;
    }
    Q_UNREACHABLE_RETURN(0);
}

WordWeights::WordWeights(const WordModel &model, const Reading &reading, const ModelInput &input)
    : m_model(model)
    , m_reading(reading)
    , m_scores(model, input)
{
}

std::optional<WordWeights::Mean> WordWeights::meanOf(TokenRange range) const
{
    std::int64_t readers = 0;
    std::int64_t editors = 0;
    std::int64_t count = 0;
    for (std::size_t token = range.begin; token < range.end; ++token) {
        if (m_scores.isScored(token)) {
            readers += m_scores.ofReaders(token);
            editors += m_scores.referenceShare() > 0 ? m_scores.ofEditors(token) : 0;
            ++count;
        }
    }
    if (count == 0) {
        return std::nullopt;
    }
    return Mean{.ofReaders = static_cast<std::int32_t>(readers / count),
                .ofEditors = static_cast<std::int32_t>(editors / count)};
}

/// Editors of an encyclopaedia order what readers of news leave alone, and lift no word over the
/// line.
double WordWeights::weightOf(Mean mean) const
{
    const std::int32_t overLine = mean.ofReaders - m_scores.line();
    if (overLine < 0 && m_scores.referenceShare() > 0) {
        const double likelihood = likelihoodOf(mean.ofEditors);
        return cutOff(likelihood / (1 + likelihood));
    }
    return cutOff(likelihoodOf(overLine));
}

bool WordWeights::isName(TokenRange range) const
{
    bool hasName = false;
    for (std::size_t token = range.begin; token < range.end; ++token) {
        const WordClass kind = m_scores.classOf(token);
        hasName = hasName || kind == WordClass::Name;
        if (kind == WordClass::Side) {
            return false;
        }
    }
    return hasName;
}

double WordWeights::ofRule(TokenRange range, Category category, Severity severity) const
{
    const double byRule = slantlight::weightOf(severity);
    if (!isLearned(category)) {
        return byRule;
    }
    if (const auto mean = meanOf(range)) {
        return std::max(weightOf(*mean), leastOfRule(category, severity));
    }
    return isName(range) ? std::min(byRule, slantlight::weightOf(Severity::Note)) : byRule;
}

bool WordWeights::isEditorial(std::size_t token) const
{
    const Tokens &tokens = m_reading.tokens;
    const bool isAbbreviation = tokens.textOf(token).contains(u'.');
    const bool isInBrackets = token > 0 && token + 1 < tokens.size()
                              && tokens.textOf(token - 1) == u"["
                              && tokens.textOf(token + 1) == u"]";
    return isAbbreviation || isInBrackets;
}

/// Returns the word that begins at @p token with all that hyphens join to it.
TokenRange WordWeights::wholeWord(std::size_t token, TokenRange sentence) const
{
    const Tokens &tokens = m_reading.tokens;
    const auto touches = [&tokens](std::size_t left) {
        return tokens.touchesBefore(left + 1);
    };
    std::size_t end = token + 1;
    while (end + 1 < sentence.end && tokens.isSign(end) && !tokens.isSign(end + 1)
           && tokens.textOf(end) == u"-" && touches(end - 1) && touches(end)) {
        end += 2;
    }
    return {.begin = token, .end = end};
}

std::optional<WordWeights::Mean> WordWeights::highestIn(TokenRange range) const
{
    std::optional<Mean> highest;
    for (std::size_t token = range.begin; token < range.end; ++token) {
        const auto mean = meanOf({.begin = token, .end = token + 1});
        if (mean && (!highest || mean->ofReaders > highest->ofReaders)) {
            highest = mean;
        }
    }
    return highest;
}

std::vector<WordWeights::Find> WordWeights::unknownToRules(const std::vector<Taken> &taken) const
{
    std::vector<Find> finds;
    const double least = kind() == WordRegister::Reference ? leastOfEditors : leastWeight;
    // Most words are far below the line, which needs no likelihood to tell.
    constexpr std::int32_t far = -5 * scoreUnit / 4;
    static_assert(leastWeight > 0.23, "1 / (1 + exp(1.25)) = 0.223");
    const std::int32_t lowest = m_scores.referenceShare() > 0
                                    ? std::numeric_limits<std::int32_t>::min()
                                    : m_scores.line() + unnamedMargin + far;
    for (std::size_t i = 0; i < m_reading.tokens.sentences().size(); ++i) {
        const TokenRange sentence = m_reading.tokens.sentences()[i];
        if (m_reading.sentenceBlocks[i] == BlockKind::StageDirection) {
            continue; // tells of noises, and is nobody's wording
        }
        TokenRange word;
        for (std::size_t token = sentence.begin; token < sentence.end; token = word.end) {
            word = wholeWord(token, sentence);
            auto score = highestIn(word);
            if (!score || score->ofReaders < lowest || isEditorial(token)) {
                continue;
            }
            score->ofReaders -= unnamedMargin;
            // Of a word that it never saw the model only guesses.
            const bool isListed =
                std::ranges::any_of(std::views::iota(word.begin, word.end),
                                    [this](std::size_t part) { return m_scores.isListed(part); });
            const double weight =
                isListed ? weightOf(*score) : std::min(weightOf(*score), guessWeight);
            const Taken by = *std::max_element(taken.begin() + std::ptrdiff_t(word.begin),
                                               taken.begin() + std::ptrdiff_t(word.end));
            const bool isMark = weight >= markWeight;
            if (weight < least || by == Taken::ByMark || (!isMark && by != Taken::No)) {
                continue;
            }
            const bool joins = isMark && !finds.empty() && finds.back().tokens.end == word.begin
                               && finds.back().tokens.begin >= sentence.begin
                               && finds.back().weight >= markWeight;
            if (joins) {
                finds.back().tokens.end = word.end;
                finds.back().weight = std::max(finds.back().weight, weight);
            } else {
                finds.push_back({.tokens = word, .weight = weight});
            }
        }
    }
    return finds;
}

std::optional<Likelihood> WordWeights::likelihood(TokenRange range) const
{
    const auto mean = meanOf(range);
    if (!mean) {
        return std::nullopt;
    }
    Likelihood likelihood{.value = likelihoodOf(mean->ofReaders), .parts = {}};
    std::int32_t count = 0;
    for (std::size_t token = range.begin; token < range.end; ++token) {
        if (m_scores.isScored(token)) {
            std::ranges::transform(likelihood.parts, m_scores.parts(token),
                                   likelihood.parts.begin(), std::plus());
            ++count;
        }
    }
    for (std::int32_t &part : likelihood.parts) {
        part /= count;
    }
    return likelihood;
}

Evidence WordWeights::evidence(TokenRange range) const
{
    const auto score = [this](std::size_t token) {
        return m_scores.ofReaders(token);
    };
    const std::size_t token =
        std::ranges::max(std::views::iota(range.begin, range.end), std::less(), score);
    Evidence evidence;
    for (const SeenWord &word : m_model.wordsLike(m_reading.tokens.textOf(token))) {
        evidence.words.append(word.word);
        evidence.marked += word.marked;
        evidence.seen += word.seen;
    }
    return evidence;
}

} // namespace slantlight
