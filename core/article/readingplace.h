// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/text/textspan.h"

namespace slantlight {

/// Where a reader was in an article.
struct ReadingPlace
{
    TextOffset top; ///< first visible character
    TextOffset caret;
    /// How much of top's line is out of view, in heights of that line; below nothing where there is
    /// room in view above it.
    double share = 0;

    friend bool operator==(const ReadingPlace &, const ReadingPlace &) = default;
};

} // namespace slantlight
