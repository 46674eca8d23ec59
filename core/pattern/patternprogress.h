// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/lexicon/lexicon.h"
#include "core/pattern/tokenpattern.h"
#include "core/pattern/tokenview.h"

#include <QString>

namespace slantlight {

/// How far a pattern that does not match got in a text.
struct PatternProgress
{
    TokenRange reached; ///< what its first items matched; empty: not even the first stands there
    QString wanted; ///< the item, as it was written, that was looked for next

    friend bool operator==(const PatternProgress &, const PatternProgress &) = default;
};

/// Returns where @p pattern, which was compiled with @p lexicon, got furthest in @p view, whose
/// words need not be those of its vocabulary: in most items, of these in most tokens, else first.
///
/// Groups and named patterns count as one item each. Compiles every beginning of the pattern anew,
/// so it is for the few texts of which somebody asks why.
[[nodiscard]] PatternProgress progressOf(const TokenPattern &pattern, const Lexicon &lexicon,
                                         const TokenView &view);

} // namespace slantlight
