// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/nearmiss.h"

#include "core/pattern/patternprogress.h"

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace slantlight {

namespace {

QString textOf(const TokenView &view, TokenRange range)
{
    return range.isEmpty() ? QString() : view.tokens.textOf(range).toString();
}

/// Returns @p condition as a line of rules asks for it: "not after asylum".
QString lineOf(const Condition &condition)
{
    const auto kind = std::ranges::find_if(conditionKinds(), [&](const ConditionKind &each) {
        return each.where == condition.where && each.isWanted == condition.isWanted;
    });
    return kind->word.toString() + u' ' + condition.pattern.notation();
}

/// Returns what keeps @p rule from marking @p match; nothing if nothing does.
std::optional<NearMiss> turnedAway(const Rule &rule, const TokenPattern &pattern,
                                   const TokenView &view, const TokenPattern::Match &match)
{
    NearMiss miss{.kind = NearMiss::Kind::TurnedAway,
                  .pattern = pattern.notation(),
                  .reached = textOf(view, match.marked),
                  .wanted = {},
                  .instead = {}};
    const auto broken = std::ranges::find_if(rule.conditions, [&](const Condition &condition) {
        return !condition.holds(view, match.whole);
    });
    if (broken != rule.conditions.end()) {
        miss.wanted = lineOf(*broken);
        return miss;
    }
    miss.kind = NearMiss::Kind::OutOfPlace;
    return rule.answer(view, match) == Rule::Answer::Yes ? std::nullopt : std::optional(miss);
}

} // namespace

std::optional<NearMiss> nearMiss(const Rule &rule, const RulePack &pack, const Reading &reading)
{
    const std::vector<WordId> words = pack.rules().wordsOf(reading.tokens);
    const TokenView view = viewOf(reading, words);
    std::optional<NearMiss> refused;
    for (const TokenPattern &pattern : rule.finds) {
        for (std::size_t token = 0; token < words.size(); ++token) {
            if (const auto match = pattern.matchAt(view, token)) {
                const auto miss = turnedAway(rule, pattern, view, *match);
                if (!miss) {
                    return std::nullopt;
                }
                refused = refused ? refused : miss;
            }
        }
    }
    if (refused) {
        return refused;
    }
    std::optional<NearMiss> best;
    std::size_t furthest = 0;
    for (const TokenPattern &pattern : rule.finds) {
        const PatternProgress progress = progressOf(pattern, pack.lexicon(), view);
        const TokenRange reached = progress.reached;
        if (best && reached.end - reached.begin <= furthest) {
            continue;
        }
        furthest = reached.end - reached.begin;
        const bool hasNext =
            !reached.isEmpty() && reached.end < view.tokens.sentenceOf(reached.begin).end;
        best =
            NearMiss{.kind = reached.isEmpty() ? NearMiss::Kind::NotThere : NearMiss::Kind::Partly,
                     .pattern = pattern.notation(),
                     .reached = textOf(view, reached),
                     .wanted = progress.wanted,
                     .instead = hasNext ? view.tokens.textOf(reached.end).toString() : QString()};
    }
    return best;
}

} // namespace slantlight
