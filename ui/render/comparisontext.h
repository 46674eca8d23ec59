// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/review/comparedarticles.h"

#include <QString>

namespace slantlight::ui {

/// Returns the comparison of two articles as translated lines to be read on a terminal; the
/// articles are called A and B, and their blocks are counted from 1.
[[nodiscard]] QString comparisonText(const ComparedArticles &both);

} // namespace slantlight::ui
