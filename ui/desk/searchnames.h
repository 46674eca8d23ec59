// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/searchparser.h"

namespace slantlight::ui {

class Desk;

/// Returns the names that codes have in the window of @p desk, for parseSearch().
[[nodiscard]] SearchNames searchNames(const Desk &desk);

} // namespace slantlight::ui
