// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/pattern/askable.h"
#include "core/pattern/tokenview.h"
#include "core/text/diagnosticlist.h"

#include <cstdint>
#include <vector>

namespace slantlight {

/// Something that must, or must not, be so of the words that a rule marks: "not in direct".
///
/// To add a line that asks for one: its row in restriction.cpp, and its line in the README of the
/// rules.
struct Restriction
{
    /// Which of the marked tokens are asked.
    enum class Of : std::uint8_t {
        First,
        Any, ///< it is so if it is so of one
    };

    Asked asked;
    Of of = Of::First;
    bool isWanted = true; ///< false: what is marked counts only if it is not so

    /// Whether it holds for @p marked, which is not empty.
    [[nodiscard]] bool holds(const TokenView &view, TokenRange marked) const;
};

/// Reads @p line, if it is one that restricts, into @p restrictions; returns whether it is.
[[nodiscard]] bool takeRestriction(const SourceLine &line, std::vector<Restriction> &restrictions,
                                   DiagnosticList &mistakes);

} // namespace slantlight
