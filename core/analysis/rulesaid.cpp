// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/rulesaid.h"

#include "core/model/taggerfeatures.h"

#include <algorithm>

namespace slantlight {

namespace {

bool touchesForeignWords(const Reading &reading, TokenRange range)
{
    for (std::size_t token = range.begin; token < range.end; ++token) {
        if (reading.isForeign(token)) {
            return true;
        }
    }
    return false;
}

RuledWords::Say sayOf(Severity severity)
{
    switch (severity) {
    case Severity::Note:
        return RuledWords::Say::Note;
    case Severity::Weak:
        return RuledWords::Say::Weak;
    case Severity::Strong:
        return RuledWords::Say::Strong;
    }
    Q_UNREACHABLE_RETURN(RuledWords::Say::Note);
}

} // namespace

bool isLearned(Category category)
{
    return category != Category::Hedge && category != Category::Vague
           && category != Category::Outlet;
}

Severity severityIn(Voice voice, Severity severity)
{
    if (voice != Voice::Direct && voice != Voice::Teaser) {
        return severity;
    }
    return severity == Severity::Strong ? Severity::Weak : Severity::Note;
}

RulesSaid askRules(const Reading &reading, const TokenView &view, const RulePack &pack)
{
    RuleSet::Answers answers = pack.rules().ask(view);
    RulesSaid said;
    std::vector<bool> isFound(reading.tokens.size());
    for (RuleSet::Finding &finding : answers.findings) {
        if (touchesForeignWords(reading, finding.marked)) {
            continue;
        }
        const Rule &rule = *finding.rule;
        const TokenRange marked = finding.marked;
        if (rule.isShipped) {
            const Severity severity = severityIn(reading.voices.of[marked.begin], rule.severity);
            said.words.push_back({.tokens = marked,
                                  .rule = wordKey(rule.id.text()),
                                  .category = rule.category,
                                  .say = sayOf(severity)});
        }
        if (isLearned(rule.category)) {
            std::fill(isFound.begin() + std::ptrdiff_t(marked.begin),
                      isFound.begin() + std::ptrdiff_t(marked.end), true);
        }
        said.findings.push_back(std::move(finding));
    }
    for (const RuleSet::Finding &finding : answers.turnedAway) {
        const Rule &rule = *finding.rule;
        const bool isFoundAfterAll = std::any_of(
            isFound.begin() + std::ptrdiff_t(finding.marked.begin),
            isFound.begin() + std::ptrdiff_t(finding.marked.end), [](bool isIt) { return isIt; });
        if (rule.isShipped && isLearned(rule.category) && !isFoundAfterAll) {
            said.words.push_back({.tokens = finding.marked,
                                  .rule = wordKey(rule.id.text()),
                                  .category = rule.category,
                                  .say = RuledWords::Say::TurnedAway});
        }
    }
    return said;
}

ModelInput inputOf(const Reading &reading, const std::vector<RuledWords> &words)
{
    return {.tokens = reading.tokens,
            .tags = reading.tags,
            .voices = reading.voices.of,
            .flags = reading.flags,
            .rules = words};
}

} // namespace slantlight
