// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/render/palette.h"

#include <QString>

namespace slantlight::ui {

/// Returns the style sheet of an exported page: @p light on screen and paper, @p dark where the
/// reader's system is dark. Marks are "mark.CODE", with "hand", "weak" or "doubtful" beside it.
[[nodiscard]] QString htmlStyle(const Palette &light, const Palette &dark);

} // namespace slantlight::ui
