// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotation/annotation.h"

#include <set>
#include <vector>

namespace slantlight {

/// What people have said of an article, and of rules in general.
struct Notes
{
    std::vector<Annotation> annotations;
    std::vector<Verdict> verdicts;
    /// Of earlier versions of the same page, the later version's last; they hold where their words
    /// still stand, unless there is another answer now.
    std::vector<Verdict> earlierVerdicts;
    std::set<RuleId> silenced; ///< rules that are switched off

    friend bool operator==(const Notes &, const Notes &) = default;
};

} // namespace slantlight
