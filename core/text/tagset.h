// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/smallset.h"
#include "core/text/tag.h"

namespace slantlight {

/// Some of the parts of speech.
using TagSet = SmallSet<Tag>;

/// Returns all parts of speech but @p tags.
[[nodiscard]] constexpr TagSet tagsBut(TagSet tags)
{
    TagSet others;
    for (std::size_t number = 0; number < tagCount; ++number) {
        if (const auto tag = static_cast<Tag>(number); !tags.has(tag)) {
            others.insert(tag);
        }
    }
    return others;
}

inline constexpr TagSet allTags = tagsBut({});

} // namespace slantlight
