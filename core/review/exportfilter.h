// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/review/shown.h"

#include <optional>
#include <set>

namespace slantlight {

/// What people said of a marker, as far as that lets it be shown.
enum class MarkerStanding : std::uint8_t {
    Unanswered,
    Agreed,
};

/// What of a review goes into an export.
struct ExportFilter
{
    bool withMarkers = true;
    bool withAnnotations = true;
    MarkerFilter markers; ///< by category, strength and voice
    std::set<Voice> hiddenVoices; ///< of markers
    std::set<MarkerStanding> standings{MarkerStanding::Unanswered, MarkerStanding::Agreed};
    std::optional<std::set<CodeId>> codes; ///< of annotations; nothing: all
    std::optional<std::set<CoderId>> coders; ///< the empty id is the owner; nothing: all
    std::set<AnchorState> states{AnchorState::Exact, AnchorState::Moved, AnchorState::Doubtful,
                                 AnchorState::Orphan}; ///< of annotations

    friend bool operator==(const ExportFilter &, const ExportFilter &) = default;
};

/// Returns what @p filter lets through of @p review, where neither a verdict nor a silenced rule
/// holds it back; with orphans, which only formats hold that need no place.
[[nodiscard]] Shown exported(const Review &review, const ExportFilter &filter);
Shown exported(const Review &&review,
               const ExportFilter &filter) = delete; // it would borrow of nothing

} // namespace slantlight
