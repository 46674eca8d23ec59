// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/agreement/differences.h"
#include "core/agreement/measure.h"
#include "core/agreement/unitcut.h"

#include <QString>

namespace slantlight::ui {

/// The name of @p measure in a column: "Cohen's κ".
[[nodiscard]] QString measureName(Measure measure);
/// What it is, in a sentence or two.
[[nodiscard]] QString measureMeaning(Measure measure);
/// Says in a sentence why a figure does not exist.
[[nodiscard]] QString undefinedText(Undefined reason);
/// The name of @p unit in a list of choices: "Characters".
[[nodiscard]] QString unitName(AgreementUnit unit);
/// What is counted as one unit, and what as coded, in a sentence.
[[nodiscard]] QString unitMeaning(AgreementUnit unit);
/// What two coders, @p first and @p second, differ in: "only Ana".
[[nodiscard]] QString differenceText(CodingDifferenceKind kind, const QString &first,
                                     const QString &second);
/// A figure with two decimals, in the language that is spoken; a dash where it does not exist.
[[nodiscard]] QString figureText(const Figure &figure, Measure measure);

} // namespace slantlight::ui
