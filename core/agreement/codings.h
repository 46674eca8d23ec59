// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/agreement/figure.h"
#include "core/agreement/spanmatch.h"
#include "core/agreement/unitizing.h"

#include <map>
#include <optional>
#include <span>
#include <vector>

namespace slantlight {

/// A text as some coders have coded it.
struct CodedText
{
    qint64 size = 0; ///< in units
    /// Of each coder; nothing: has not coded this text, which is another thing than to have found
    /// nothing in it.
    std::vector<std::optional<std::vector<CodedStretch>>> coders;
};

/// Codes that stand on one unit, in order and each once; none: it was left alone.
using CodeSet = std::vector<CodeId>;

/// What is compared of texts: which units were given which codes by whom.
///
/// Several codes of one coder may lie on one unit. Then the unit has the set of these, and the set
/// is its value; see agreementOn().
class Codings
{
public:
    /// Codes other than @p codes do not count. All texts have the same number of coders.
    Codings(std::span<const CodedText> texts, const std::vector<CodeId> &codes);

    [[nodiscard]] const std::vector<CodeSet> &sets() const { return m_sets; }
    /// Units by the numbers of their sets, the empty one being 0; those that only one coder has
    /// coded are none of them.
    [[nodiscard]] const std::vector<RatedUnits> &units() const { return m_units; }

private:
    [[nodiscard]] int numberOf(const CodeSet &set);
    void add(const CodedText &text, const std::vector<CodeId> &codes,
             std::map<std::vector<int>, qint64> &counts);

    std::vector<CodeSet> m_sets;
    std::map<CodeSet, int> m_numbers;
    std::vector<RatedUnits> m_units;
};

/// Returns the stretches of one coder with any of @p codes as a text has them for unitizing: in
/// order, those that overlap made into one, those that only touch left apart.
[[nodiscard]] std::vector<UnitRange> joined(const std::vector<CodedStretch> &stretches,
                                            const std::vector<CodeId> &codes);

} // namespace slantlight
