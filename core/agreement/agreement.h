// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/agreement/codings.h"

#include <span>
#include <vector>

namespace slantlight {

/// How far coders agree on one thing. Each figure says of itself where it does not exist.
struct Figures
{
    qint64 units = 0; ///< that two or more coders have coded, be it with nothing
    std::vector<qint64> marked; ///< units that each coder marked, of these
    std::vector<qint64> stretches; ///< of each coder, in texts that two or more have coded
    /// What a unit can have, 0 being nothing. Where any code counts, 1 is all of them.
    std::vector<CodeSet> values;
    /// Of each pair of coders: the first with the second, with the third..., the second with the
    /// third...
    std::vector<ContingencyTable> tables;

    Figure observed = std::unexpected(Undefined::NothingCompared); ///< mean of the pairs
    Figure kappa = std::unexpected(Undefined::NothingCompared); ///< Cohen's, of two coders
    Figure alpha = std::unexpected(Undefined::NothingCompared); ///< Krippendorff's, nominal
    Figure unitizing = std::unexpected(Undefined::NothingCompared); ///< Krippendorff's alpha-U
    Figure brennanPrediger = std::unexpected(Undefined::NothingCompared);
    Figure f1 = std::unexpected(Undefined::NothingCompared); ///< of units
    Figure f1Exact = std::unexpected(Undefined::NothingCompared); ///< of stretches
    Figure f1Overlapping = std::unexpected(Undefined::NothingCompared); ///< likewise

    friend bool operator==(const Figures &, const Figures &) = default;
};

/// How far coders agree, in all and code by code.
struct Agreement
{
    struct OfCode
    {
        CodeId code;
        Figures figures; ///< each unit has it or has it not, whatever else it has

        friend bool operator==(const OfCode &, const OfCode &) = default;
    };

    Figures place; ///< position only: a unit has any of the codes or none
    /// Position and code: the value of a unit is the set of its codes. Two sets that differ in
    /// one code differ, however many others they share, so this is the strictest reading. Chance
    /// of Brennan and Prediger is one of the codes, nothing, and those sets of several that occur.
    /// Alpha-U is that of the codes together.
    Figures placeAndCode;
    std::vector<OfCode> codes; ///< in the order of the codes

    friend bool operator==(const Agreement &, const Agreement &) = default;
};

/// Compares what coders, as many as the texts have, at least two, gave @p codes to. Takes time for
/// the stretches, not for the units.
[[nodiscard]] Agreement agreementOn(std::span<const CodedText> texts,
                                    const std::vector<CodeId> &codes);

/// Returns the codes that any coder has used, by their ids.
[[nodiscard]] std::vector<CodeId> usedCodes(std::span<const CodedText> texts);

} // namespace slantlight
