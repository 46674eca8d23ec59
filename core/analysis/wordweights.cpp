// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/wordweights.h"

#include <QStringList>

#include <algorithm>
#include <array>
#include <cmath>
#include <functional>
#include <ranges>

using namespace Qt::StringLiterals;

namespace slantlight {

namespace {

// What follows was set by trying: precision and recall of the marks on the 843 sentences of
// tests/data/categories, and token F1 on texts that experts marked as biased (BASIL, lexical bias;
// Fan et al. 2019) and as propaganda (loaded language and labels; Da San Martino et al. 2019), of
// which the model learned none. With one figure changed at a time:
//
//     as it stands                                  .901 / .729    .149   .216
//     shares of what readers were asked for, halved .896 / .750    .148   .212
//     the same, half as much again                  .900 / .704    .147   .216
//     shares of the others, none                    .905 / .764    .135   .207
//     the same, half as much again                  .899 / .711
//     the same, doubled                             .895 / .642    .167   .232
//     furthest 2                                    .901 / .768    .140   .212
//     furthest 8                                    .901 / .729    .150   .217
//     strong 0.7                                    .903 / .706    .154   .222
//     weak 0.55                                     .902 / .697    .153   .216
//     note 0.4                                      .898 / .729    .146   .219
//
// More of the model marks less and what experts mark; but boosters and hedges fall silent, which
// nobody was asked to mark (of boosters .74 are found as it stands, .42 with doubled shares).

/// From this weight on a word that no rule knows is a candidate: some 116 in 1,000 words of news.
constexpr double leastWeight = 0.15;

/// In logits, so that a single word says no more than 98 in 100.
constexpr double furthest = 4;

/// What readers' marks say of a category. Corpora of marked words hold the choice of words, hardly
/// any hedges, and no outlet traces at all.
struct ReadersSay
{
    Category category;
    double share; ///< of the weight, the rest being the rule's
    bool isAsked; ///< whether readers were asked for it
};

constexpr std::array<ReadersSay, allCategories.size()> readersSay{{
    {Category::Doubt, 0.15, false},
    {Category::Hedge, 0.05, false},
    {Category::Boost, 0.2, false},
    {Category::Presup, 0.15, false},
    {Category::Loaded, 0.6, true},
    {Category::Label, 0.35, true},
    {Category::Puff, 0.35, true},
    {Category::Scale, 0.35, true},
    {Category::Euph, 0.15, false},
    {Category::Verb, 0.05, false},
    {Category::Vague, 0.05, false},
    {Category::Outlet, 0.05, false},
    {Category::Contest, 0.15, false},
    {Category::Edit, 0.2, false},
}};
static_assert(std::ranges::equal(readersSay, allCategories, {}, &ReadersSay::category));

const ReadersSay &readersSayOf(Category category)
{
    return readersSay.at(static_cast<std::size_t>(category));
}

/// In whole thousandths, cut off, so that nothing below the line between mark and candidate is
/// rounded up to it.
double likelihood(double logit)
{
    return std::floor(1000 / (1 + std::exp(-logit))) / 1000;
}

double logitOf(std::int32_t score)
{
    return static_cast<double>(score) / scoreUnit;
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

bool isLearned(Category category)
{
    return readersSayOf(category).isAsked;
}

WordWeights::WordWeights(const WordModel &model, const Reading &reading)
    : m_model(model)
    , m_reading(reading)
{
}

std::int32_t WordWeights::highestIn(TokenRange range) const
{
    std::int32_t highest = m_reading.scores.of[range.begin];
    for (std::size_t token = range.begin; token < range.end; ++token) {
        highest = std::max(highest, m_reading.scores.of[token]);
    }
    return highest;
}

double WordWeights::ofRule(TokenRange range, Category category, Severity severity) const
{
    const double byRule = weightOf(severity);
    const std::int32_t highest = highestIn(range);
    if (highest == WordModel::noScore) {
        return byRule; // names and signs alone, of which the model knows nothing
    }
    const double share = readersSayOf(category).share;
    const double ruleLogit = std::log(byRule / (1 - byRule));
    const double wordLogit =
        std::clamp(logitOf(highest
                           + m_model.ruleScore(m_reading.scores.referenceShare, category,
                                               static_cast<std::size_t>(severity))),
                   -furthest, furthest);
    return likelihood((1 - share) * ruleLogit + share * wordLogit);
}

bool WordWeights::isEditorial(std::size_t token) const
{
    const Tokens &tokens = m_reading.tokens;
    const bool isAbbreviation = tokens.textOf(token).contains(u'.');
    const bool isInBrackets = token > 0 && token + 1 < tokens.size()
                              && tokens.textOf(token - 1) == u"[" && tokens.textOf(token + 1) == u"]";
    return isAbbreviation || isInBrackets;
}

std::vector<WordWeights::Find> WordWeights::unknownToRules(const std::vector<bool> &taken) const
{
    std::vector<Find> finds;
    for (std::size_t i = 0; i < m_reading.tokens.sentences().size(); ++i) {
        const TokenRange sentence = m_reading.tokens.sentences()[i];
        if (m_reading.sentenceBlocks[i] == BlockKind::StageDirection) {
            continue; // tells of noises, and is nobody's wording
        }
        for (std::size_t token = sentence.begin; token < sentence.end; ++token) {
            if (taken[token] || isEditorial(token)) {
                continue;
            }
            const double weight = likelihood(logitOf(m_reading.scores.of[token]));
            if (weight < leastWeight) {
                continue;
            }
            const bool joins = !finds.empty() && finds.back().tokens.end == token
                               && finds.back().tokens.begin >= sentence.begin
                               && m_reading.scores.of[token] >= 0
                               && m_reading.scores.of[token - 1] >= 0;
            if (joins) {
                finds.back().tokens.end = token + 1;
                finds.back().weight = std::max(finds.back().weight, weight);
            } else {
                finds.push_back({.tokens = {.begin = token, .end = token + 1}, .weight = weight});
            }
        }
    }
    return finds;
}

Evidence WordWeights::evidence(TokenRange range) const
{
    const auto score = [this](std::size_t token) {
        return m_reading.scores.of[token];
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
