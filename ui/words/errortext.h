// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QString>

#include <limits>

namespace slantlight::ui {

/// Returns what went wrong and what can be done about it, translated, in one or two sentences.
///
/// Where a file has several mistakes, they follow on lines of their own, @p most of them; if that
/// is 1, a sentence names the first and says how many more there are.
[[nodiscard]] QString errorText(const Error &error,
                                qsizetype most = std::numeric_limits<qsizetype>::max());

} // namespace slantlight::ui
