// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/agreement/codedarticle.h"

#include <QString>

#include <cstdint>
#include <optional>
#include <vector>

namespace slantlight {

/// How what two coders said of a place differs.
enum class CodingDifferenceKind : std::uint8_t {
    OnlyFirst, ///< the second left it alone
    OnlySecond,
    OtherCode, ///< both marked it: the same words, or half of them at least
    OtherEnds, ///< with the same code, yet not the same words
};

/// Returns the id of @p kind as files have it, such as "only-first".
[[nodiscard]] const char16_t *codingDifferenceKindId(CodingDifferenceKind kind);

/// A place of which two coders said different things.
struct CodingDifference
{
    CodingDifferenceKind kind = CodingDifferenceKind::OnlyFirst;
    std::optional<CodedPlace> first; ///< what the first coder said; nothing: OnlySecond
    std::optional<CodedPlace> second;

    [[nodiscard]] TextSpan span() const; ///< of all that either marked
    /// Names what was said on both sides, 16 hex digits: another one as soon as one of them says
    /// something else.
    [[nodiscard]] QString sides(QStringView text) const;

    friend bool operator==(const CodingDifference &, const CodingDifference &) = default;
};

/// Returns where two coders differ, by place. What both marked alike is none; of the rest, what
/// overlaps with the same code is one place, the most alike first, and so is then what shares half
/// of its words with another code.
[[nodiscard]] std::vector<CodingDifference> differencesOf(const std::vector<CodedPlace> &first,
                                                          const std::vector<CodedPlace> &second);

} // namespace slantlight
