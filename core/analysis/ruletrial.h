// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/analysis/analyzer.h"
#include "core/analysis/examplecheck.h"
#include "core/analysis/ruleeffect.h"
#include "core/rules/packfiles.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <cstdint>
#include <map>
#include <memory>
#include <stop_token>
#include <vector>

namespace slantlight {

/// What is to be tried: packs with texts that are being written, on an article that was read.
struct RuleTrialRequest
{
    std::shared_ptr<const Analyzer> shipped; ///< with the languages and the shipped rules; not null
    QStringList folders; ///< of the packs that are read after the shipped rules, in their order
    std::map<QString, QByteArray> unsaved; ///< by their paths: texts in the place of files
    QString file; ///< that is looked at; a shipped one by its name alone, others by their paths
    QString text; ///< of that file
    std::shared_ptr<const Article> article; ///< null: none
    std::shared_ptr<const Reading> reading; ///< of it; null: not read yet
    std::vector<Marker> before; ///< what is marked there now
};

/// Something to know about a rule that is no mistake.
struct RuleWarning
{
    enum class Kind : std::uint8_t {
        TooFewExamples,
        WordingNotShown, ///< no line with = shows a plainer wording (of: it)
        MarksNothing, ///< in any of its examples
        ReplacesShipped, ///< it is read instead of the shipped rule of that id
        SwitchesOffNothing, ///< there is no such rule (of: its id)
        FailsExample, ///< its line; what is wrong the example says
    };

    Kind kind = Kind::TooFewExamples;
    QString rule; ///< its id
    int line = 0; ///< in the file that is looked at, from 1
    qsizetype column = 1;
    QString of = {};

    friend bool operator==(const RuleWarning &, const RuleWarning &) = default;
};

/// What came of it.
struct RuleTrial
{
    std::shared_ptr<const RulePack> pack; ///< of all rules that can be understood; null: none
    std::vector<Diagnostic> mistakes; ///< in all packs but the shipped one
    std::vector<RuleWarning> warnings; ///< of the file, by their lines
    std::vector<CheckedRule> examples; ///< of the rules of the file
    std::vector<TriedMarker> effect; ///< on the article; kept ones are those of the file's rules
    bool hasArticle = false; ///< whether there is one that these rules are for
};

/// Tries it. Gives up soon after @p stop was asked for; what it returns is of no use then.
///
/// For any thread; pure but for the files that it reads.
[[nodiscard]] RuleTrial tryRules(const RuleTrialRequest &request, const std::stop_token &stop = {});

} // namespace slantlight
