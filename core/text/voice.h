// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringView>

#include <cstdint>
#include <optional>

namespace slantlight {

/// In whose words a stretch of text stands.
enum class Voice : std::uint8_t {
    Headline, ///< headline, standfirst and headings
    Narration,
    Direct, ///< between quotation marks
    Indirect, ///< reported without quotation marks: the outlet's wording of somebody's statement
    Caption,
    Teaser,
    Credit,
};

/// Returns the id of @p voice as exports hold it: "headline", "narration" ...
[[nodiscard]] QStringView voiceId(Voice voice);
[[nodiscard]] std::optional<Voice> voiceFromId(QStringView id);

/// Whether the outlet chose the words: all but direct quotations, teasers and credits.
[[nodiscard]] bool isOwnVoice(Voice voice);

} // namespace slantlight
