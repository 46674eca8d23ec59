// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/article/block.h"

#include <algorithm>
#include <array>

namespace slantlight {

namespace {

constexpr std::array<QStringView, 13> ids{
    u"headline",    u"standfirst",      u"byline",      u"dateline", u"heading",
    u"paragraph",   u"list-item",       u"block-quote", u"caption",  u"teaser",
    u"credit-line", u"stage-direction", u"turn",
};

} // namespace

QStringView blockKindId(BlockKind kind)
{
    return ids.at(static_cast<std::size_t>(kind));
}

std::optional<BlockKind> blockKindFromId(QStringView id)
{
    const auto found = std::ranges::find(ids, id);
    if (found == ids.end()) {
        return std::nullopt;
    }
    return static_cast<BlockKind>(found - ids.begin());
}

} // namespace slantlight
