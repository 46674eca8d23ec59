// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/language/cuelexicon.h"
#include "core/text/textspan.h"

#include <QString>
#include <QStringView>

#include <cstdint>
#include <optional>
#include <vector>

namespace slantlight {

/// How what somebody said is rendered.
enum class AttributionKind : std::uint8_t { Direct, Indirect, Mixed, Belief };

[[nodiscard]] QStringView attributionKindId(AttributionKind kind);

/// Who is reported, by which word, and what: source, cue and content (PolNeAR's terms).
struct Attribution
{
    std::optional<TextSpan> source;
    std::optional<TextSpan> cue;
    std::vector<TextSpan> content; ///< ordered; more than one where the cue stands inside
    AttributionKind kind = AttributionKind::Indirect;
    QString verbClass; ///< after Bednarek 2006: "neutral", "illocutionary" ...; null without verb
    Stance stance = Stance::Neutral;
    QString speaker; ///< the source's name as the text gives it; null where there is none

    friend bool operator==(const Attribution &, const Attribution &) = default;
};

} // namespace slantlight
