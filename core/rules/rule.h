// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/category.h"
#include "core/base/ids.h"
#include "core/pattern/condition.h"
#include "core/rules/plainwording.h"
#include "core/rules/restriction.h"
#include "core/rules/ruleexample.h"
#include "core/rules/severity.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace slantlight {

/// One way of finding markers, together with the examples that say what it means.
struct Rule
{
    RuleId id; ///< unique among all rules
    Category category = Category::Doubt;
    Severity severity = Severity::Weak;
    QString message; ///< why the wording is marked; may hold {match} and the names of parts
    QString cite; ///< where that is known from
    std::vector<PlainGroup> plain; ///< plainer wordings; may hold {speaker} as well
    std::vector<TokenPattern> finds; ///< each has anchors
    std::vector<Condition> conditions; ///< all must hold; the cheapest come first
    std::vector<Restriction> restrictions; ///< of what is marked; all must hold
    std::vector<RuleExample> examples;
    QString file; ///< as errors name it: a shipped one by its name alone, others with their path
    bool isShipped = false; ///< with the program; else it is one that somebody added
    int line = 0; ///< where it begins in its file, from 1
    QStringList lines; ///< as they were written after the first, without comments and blank lines

    /// The plainer wordings as they were written.
    [[nodiscard]] QStringList plainWordings() const;

    enum class Answer : std::uint8_t {
        Yes, ///< all conditions beside the pattern hold
        No,
        TurnedAway, ///< something beside it shows that it is not meant: "not after", "without" ...
    };
    [[nodiscard]] Answer answer(const TokenView &view, const TokenPattern::Match &match) const;
};

} // namespace slantlight
