// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/text/textspan.h"

#include <QString>

#include <vector>

namespace slantlight::ui {

/// Returns where @p words stand in @p text, ordered and disjoint.
///
/// Letter case makes no difference, nor do straight and curly quotation marks, hyphens and
/// no-break hyphens, spaces and no-break spaces.
[[nodiscard]] std::vector<TextSpan> findAll(const QString &text, const QString &words);

} // namespace slantlight::ui
