// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/analysis/analysis.h"
#include "core/annotation/annotation.h"
#include "core/review/markerfilter.h"

#include <QString>
#include <QStringView>

#include <map>
#include <optional>
#include <set>
#include <span>
#include <vector>

namespace slantlight {

/// What people said to the markers of one article, and to rules in general.
///
/// Window, export and reports ask here which markers are shown, so that all show the same.
struct Judgement
{
    std::map<QString, Verdict> verdicts; ///< by the marker's fingerprint
    std::set<RuleId> silenced;

    [[nodiscard]] std::optional<Verdict> verdictOn(const Marker &marker) const;
    /// Whether neither a verdict nor a silenced rule holds @p marker back.
    [[nodiscard]] bool lets(const Marker &marker) const;
};

/// Finds the markers of @p analysis, which is of @p text, that @p verdicts are on; one whose place
/// or rule is gone counts for nothing.
[[nodiscard]] std::map<QString, Verdict>
verdictsByMarker(std::span<const Verdict> verdicts, QStringView text, const Analysis &analysis);

/// Returns the markers that @p filter and @p judgement let through, by place; they live as long as
/// @p analysis.
[[nodiscard]] std::vector<const Marker *>
shownMarkers(const Analysis &analysis, const MarkerFilter &filter, const Judgement &judgement);

} // namespace slantlight
