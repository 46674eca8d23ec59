// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotation/codebook.h"

#include <QIcon>
#include <QSize>

#include <functional>
#include <span>

class QMenu;

namespace slantlight::ui {

class Palette;

/// Returns a round patch in the hue of @p code.
[[nodiscard]] QIcon codeSwatch(const CodeId &code, const Palette &palette);

constexpr QSize codeSampleSize{16, 12};

/// Returns a piece of a highlight with @p code: its tint, with its line below.
[[nodiscard]] QIcon codeSample(const CodeId &code, const Palette &palette);

/// Adds an entry for each code of @p codes to @p menu, with its swatch and its digit, those with a
/// digit first; choosing one calls @p choose.
void addCodes(QMenu &menu, std::span<const Code> codes, const Palette &palette,
              const std::function<void(const CodeId &)> &choose);

} // namespace slantlight::ui
