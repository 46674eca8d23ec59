// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/category.h"

#include <QImage>
#include <QString>

namespace slantlight::ui {

class Palette;

/// Returns a word that is marked so; English, as all that is marked.
[[nodiscard]] QString exampleOf(Category category);

/// Returns the picture of exampleOf(@p category) with its mark, as the page shows it, in letters of
/// @p size pixels, for a screen of @p pixelRatio.
[[nodiscard]] QImage markedWord(Category category, const Palette &palette, double size,
                                double pixelRatio);

} // namespace slantlight::ui
