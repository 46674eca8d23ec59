// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/language/cuelexicon.h"
#include "core/text/textspan.h"

#include <QString>
#include <QStringView>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

namespace slantlight {

/// How what somebody said is rendered.
enum class AttributionKind : std::uint8_t { Direct, Indirect, Mixed, Belief };

[[nodiscard]] QStringView attributionKindId(AttributionKind kind);

/// Who is reported, by which word, and what: source, cue and content (PolNeAR's terms; Newell,
/// Margolin and Ruths 2018).
struct Attribution
{
    std::optional<TextSpan> source;
    std::optional<TextSpan> cue;
    std::vector<TextSpan> content; ///< ordered; more than one where the cue stands inside
    AttributionKind kind = AttributionKind::Indirect;
    QString verbClass; ///< after Bednarek 2006: "neutral", "illocutionary" ...; null without verb
    Stance stance = Stance::Neutral;
    bool isNegated = false; ///< "has not said", "denied": nobody is reported to have said so
    bool isModal = false; ///< "may say", "would say"
    QString speaker; ///< the source's name as the text gives it; null where there is none
    std::vector<TextSpan> members; ///< the sources that are joined in one; else none
    /// Numbers of the speakers of the analysis: one for each member, or one; none where nobody
    /// can tell who speaks.
    std::vector<std::size_t> speakers;
    QString foundBy; ///< id of the sieve, such as "bare-clause"
    std::optional<std::size_t> within; ///< number of the attribution whose content holds this one

    friend bool operator==(const Attribution &, const Attribution &) = default;
};

} // namespace slantlight
