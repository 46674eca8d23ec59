// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/analysis/ruletrial.h"

#include <QString>

namespace slantlight::ui {

/// Returns what is to be known of a rule, and the remedy, translated, in one sentence.
[[nodiscard]] QString warningText(const RuleWarning &warning);

/// Returns what is wrong with an example, translated: "“grand” is not marked." The wordings that
/// were expected and found are not in it.
[[nodiscard]] QString faultText(const ExampleFault &fault, const CheckedExample &example);

/// Returns how far a pattern got, translated, in one or two sentences.
[[nodiscard]] QString nearMissText(const NearMiss &miss);

/// Returns what becomes of a marker, translated: "new", "gone", "unchanged".
[[nodiscard]] QString fateName(TriedMarker::Fate fate);

} // namespace slantlight::ui
