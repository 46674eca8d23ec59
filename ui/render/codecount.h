// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/category.h"
#include "ui/render/highlight.h"

#include <QString>

#include <optional>
#include <span>
#include <vector>

namespace slantlight::ui {

/// How often a code was given, by the machine or by hand.
struct CodeCount
{
    CodeId code;
    CodeLook look;
    QString name;
    QString meaning; ///< of categories; else empty
    int count = 0;
};

/// The counts of a family's marks; without a family those of annotations.
struct CodeGroup
{
    std::optional<Family> family;
    QString name;
    std::vector<CodeCount> counts; ///< in the order of the categories, hand codes by first use
};

/// Counts @p highlights for a legend: by family, then what was annotated by hand. What is not there
/// is left out.
[[nodiscard]] std::vector<CodeGroup> countCodes(std::span<const Highlight> highlights);

} // namespace slantlight::ui
