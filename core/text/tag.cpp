// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/tag.h"

#include <algorithm>
#include <array>

namespace slantlight {

namespace {

constexpr std::array<QStringView, tagCount> ids{
    u"ADJ",  u"ADP", u"ADV",  u"AUX",   u"CCONJ", u"DET",   u"INTJ", u"NOUN", u"NUM",
    u"PART", u"PRON", u"PROPN", u"PUNCT", u"SCONJ", u"SYM", u"VERB", u"X",
};

} // namespace

QStringView tagId(Tag tag)
{
    return ids.at(static_cast<std::size_t>(tag));
}

std::optional<Tag> tagFromId(QStringView id)
{
    const auto found = std::ranges::find(ids, id);
    if (found == ids.end()) {
        return std::nullopt;
    }
    return static_cast<Tag>(found - ids.begin());
}

} // namespace slantlight
