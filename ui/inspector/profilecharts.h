// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/review/articlefigures.h"
#include "core/review/markreference.h"
#include "ui/inspector/chart.h"

namespace slantlight::ui {

/// How densely each kind of marks stands in a text, beside the articles of @p reference.
[[nodiscard]] ChartContent densityChart(const Profile &profile, const MarkReference &reference);
/// Where in the text marks stand, from its beginning to its end.
[[nodiscard]] ChartContent placesChart(const ArticleFigures &figures);
/// How much of a text stands in direct quotations.
[[nodiscard]] ChartContent quotedChart(const Profile &profile, const MarkReference &reference);
/// In whose words marks stand; @p outlet has the name of the outlet, or is empty.
[[nodiscard]] ChartContent voicesChart(const ArticleFigures &figures, const QString &outlet);

/// Says what the figures of an article are shown beside.
[[nodiscard]] QString referenceSentence(const MarkReference &reference);
/// Says what figures of wording cannot show.
[[nodiscard]] QString limitsSentence();

} // namespace slantlight::ui
