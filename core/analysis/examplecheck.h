// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/analysis/nearmiss.h"
#include "core/base/ids.h"
#include "core/rules/rulepack.h"
#include "core/text/voice.h"

#include <QString>
#include <QStringList>

#include <cstdint>
#include <functional>
#include <optional>
#include <stop_token>
#include <vector>

namespace slantlight {

/// What is wrong with an example of a rule, or with its examples as a whole.
struct ExampleFault
{
    enum class Kind : std::uint8_t {
        OtherMarks, ///< other words are marked than those in braces
        OtherVoice, ///< they are found in another's voice (of: the marked words)
        PlainerNotShown, ///< a plainer wording is offered, and no line says so (of: the sentence)
        PlainerNotOffered, ///< a line shows what is not offered (of: the sentence)
        TooFewExamples, ///< of either kind; of the rule as a whole
        WordingNotShown, ///< no line shows a plainer wording (of: it); of the rule as a whole
    };

    Kind kind = Kind::OtherMarks;
    qsizetype column = 1; ///< in the line of its example or rule, from 1
    QString of = {};
    std::optional<Voice> voice = {}; ///< in which they are found
    std::vector<RuleId> takenBy = {}; ///< others of the category that mark something there
    std::optional<NearMiss> nearMiss = {}; ///< where nothing at all is marked that should be

    friend bool operator==(const ExampleFault &, const ExampleFault &) = default;
};

/// An example after it was run.
struct CheckedExample
{
    int line = 0; ///< in the file of its rule
    bool fires = true; ///< whether anything is to be marked
    std::optional<Voice> voice; ///< in which
    QString expected; ///< with the expected markers in {braces}
    QString found; ///< with those that the rule makes
    std::vector<ExampleFault> faults;

    friend bool operator==(const CheckedExample &, const CheckedExample &) = default;
};

/// The examples of one rule after they were run.
struct CheckedRule
{
    RuleId id;
    QString file;
    int line = 0; ///< where it begins
    std::vector<CheckedExample> examples; ///< as they were written
    std::vector<ExampleFault> faults; ///< of the rule as a whole

    /// Whether it marks nothing in any example that is to fire, of which there are some.
    [[nodiscard]] bool marksNothing() const;
};

/// Runs the examples of those rules of @p pack, which are for @p language, that are @p meant.
///
/// Gives up soon after @p stop was asked for; what it returns is of no use then.
[[nodiscard]] std::vector<CheckedRule> runExamples(const RulePack &pack, const Language &language,
                                                   const std::function<bool(const Rule &)> &meant,
                                                   const std::stop_token &stop = {});

/// Does so, and returns what is wrong, a line each.
///
/// A line reads "doubt.rules, line 12, column 9: doubt.purportedly: expected ..., found ..."; the
/// column is where the two begin to differ. A rule needs at least two firing and two non-firing
/// examples. Where another rule of the category takes the expected place, the line names it; where
/// a pattern does not match, it says how far that got.
[[nodiscard]] QStringList checkExamples(
    const RulePack &pack, const Language &language,
    const std::function<bool(const Rule &)> &meant = [](const Rule &) { return true; });

} // namespace slantlight
