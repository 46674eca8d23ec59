// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/review/blind.h"

#include <vector>

namespace slantlight {

Review withoutOthers(const Review &review)
{
    Review seen = review;
    std::erase_if(seen.annotations, [](const PlacedAnnotation &placed) {
        return placed.annotation.coder != CoderId();
    });
    return seen;
}

} // namespace slantlight
