// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotation/codebook.h"
#include "core/base/category.h"

#include <QColor>

#include <optional>

namespace slantlight::ui {

/// How somebody wants a code to be drawn; what is not set is as the palette has it.
struct CodeLook
{
    std::optional<QRgb> colour; ///< of a page that is light; on a dark one a lighter one of its hue
    std::optional<LineStyle> line;

    friend bool operator==(const CodeLook &, const CodeLook &) = default;
};

/// Returns how @p code is to be drawn; null: as any without a look of its own.
[[nodiscard]] CodeLook lookOf(const Code *code);

} // namespace slantlight::ui
