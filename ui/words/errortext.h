// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QString>

namespace slantlight::ui {

/// Returns what went wrong and what can be done about it, translated, in one or two sentences.
[[nodiscard]] QString errorText(const Error &error);

} // namespace slantlight::ui
