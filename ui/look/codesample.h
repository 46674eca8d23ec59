// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/ids.h"
#include "ui/render/codelook.h"

#include <QIcon>
#include <QSize>

namespace slantlight::ui {

class Palette;

constexpr QSize codeSampleSize{16, 12};

/// Returns a piece of a highlight with @p code: its tint, with its line below.
[[nodiscard]] QIcon codeSample(const CodeId &code, const Palette &palette,
                               const CodeLook &look = {});

} // namespace slantlight::ui
