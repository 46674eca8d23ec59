// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/agreement/agreement.h"

#include <QStringView>

#include <array>
#include <cstdint>

namespace slantlight {

/// A way of putting agreement into one figure; see Figures and figure.h for what each is.
enum class Measure : std::uint8_t {
    Observed,
    Kappa,
    Alpha,
    Unitizing,
    F1,
    F1Exact,
    F1Overlapping,
    BrennanPrediger,
};

/// In the order in which they are shown.
inline constexpr std::array allMeasures{
    Measure::Observed, Measure::Kappa,   Measure::Alpha,         Measure::Unitizing,
    Measure::F1,       Measure::F1Exact, Measure::F1Overlapping, Measure::BrennanPrediger,
};

/// Returns the name of @p measure in files, such as "cohensKappa".
[[nodiscard]] QStringView measureId(Measure measure);
[[nodiscard]] const Figure &figureOf(const Figures &figures, Measure measure);
const Figure &figureOf(const Figures &&figures, Measure measure) = delete;

} // namespace slantlight
