// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/voice.h"

#include <algorithm>
#include <array>

namespace slantlight {

namespace {

constexpr std::array<QStringView, 7> ids{
    u"headline", u"narration", u"direct", u"indirect", u"caption", u"teaser", u"credit",
};

} // namespace

QStringView voiceId(Voice voice)
{
    return ids.at(static_cast<std::size_t>(voice));
}

std::optional<Voice> voiceFromId(QStringView id)
{
    const auto found = std::ranges::find(ids, id);
    if (found == ids.end()) {
        return std::nullopt;
    }
    return static_cast<Voice>(found - ids.begin());
}

bool isOwnVoice(Voice voice)
{
    switch (voice) {
    case Voice::Headline:
    case Voice::Narration:
    case Voice::Indirect:
    case Voice::Caption:
        return true;
    case Voice::Direct:
    case Voice::Teaser:
    case Voice::Credit:
        return false;
    }
    Q_UNREACHABLE_RETURN(false);
}

} // namespace slantlight
