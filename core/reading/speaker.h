// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/text/textspan.h"

#include <QString>
#include <QStringView>

#include <cstdint>

namespace slantlight {

/// What somebody who is quoted is.
enum class SpeakerKind : std::uint8_t {
    Person,
    Organisation,
    Place, ///< that stands for a government or its people: "Moscow said"
    Group, ///< several people: "the drivers", "two officials"
    Unknown,
};

/// Returns the id of @p kind as exports hold it: "person", "organisation" ...
[[nodiscard]] QStringView speakerKindId(SpeakerKind kind);

/// Somebody who is reported in an article, all mentions joined.
struct Speaker
{
    QString name; ///< the fullest form that the text gives: "Steve Witkoff", "the drivers"
    SpeakerKind kind = SpeakerKind::Unknown;
    bool isNamed = false; ///< false: anonymous, as "a source" or "officials"
    TextSpan firstMention; ///< as a source

    friend bool operator==(const Speaker &, const Speaker &) = default;
};

} // namespace slantlight
