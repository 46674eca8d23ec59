// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/diagnostic.h"
#include "core/lexicon/lexicon.h"
#include "core/pattern/patterntree.h"

#include <QStringList>
#include <QStringView>

#include <vector>

namespace slantlight {

/// What the notation of a pattern says, and all that is wrong with it.
struct ParsedPattern
{
    PatternTree tree; ///< to be worked with only if there are no mistakes
    QStringList partNames; ///< in the order in which they come
    bool isMarking = false; ///< whether it has a marked part
    std::vector<Mistake> mistakes; ///< by their places
};

/// Reads @p notation, which the README of the rules describes.
///
/// Lists and inflections must be known to @p lexicon, names in angle brackets to @p lets. What is
/// wrong does not end the reading; what only follows from a mistake is not told beside it.
[[nodiscard]] ParsedPattern parsePattern(QStringView notation, const Lexicon &lexicon,
                                         const PatternLets &lets = {});

} // namespace slantlight
