// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/lexicon/lexicon.h"
#include "core/pattern/patterntree.h"

#include <QChar>
#include <QString>

#include <vector>

namespace slantlight {

/// A pattern as regular expressions over plain text, as far as its words go.
struct PatternRegex
{
    /// One way to begin: what it begins with, in lower case, and the expression from there on.
    struct Start
    {
        QChar letter;
        QString expression;
        bool isWord = false; ///< a single word of letters, which needs no expression
    };

    std::vector<Start> starts; ///< none: it cannot be said so
    bool isWhole = true; ///< false: tags, places, beginnings or more were left out
};

/// Translates @p tree, which was read with @p lexicon and without mistakes, for programs that know
/// no tokens.
///
/// Lists are written out wherever they stand. Where that makes too much of a pattern, what it
/// leaves open ("?") is left out first, and then all that is more than a single word.
/// Matches must be tried case-insensitively and at the beginning of a word.
[[nodiscard]] PatternRegex patternRegex(const PatternTree &tree, const Lexicon &lexicon);

} // namespace slantlight
