// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/review/glance.h"

#include <QString>

#include <functional>

namespace slantlight::ui {

/// Returns who publishes the article of @p analysis, as a sentence: "RT, state-controlled, Russia."
[[nodiscard]] QString publisherSentence(const Analysis &analysis);

/// Returns what is told first of an article beside who publishes it: "14 marks, 9 in RT's own
/// words. Strongest: purportedly, claim to power."; @p wording makes of a mark how its words stand
/// there. Good while @p glance is; its marks are of @p analysis.
[[nodiscard]] QString glanceSentences(const Glance &glance, const Analysis &analysis,
                                      const std::function<QString(const Marker &)> &wording);

} // namespace slantlight::ui
