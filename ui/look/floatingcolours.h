// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/render/palette.h"

#include <QColor>

class QWidget;

namespace slantlight::ui {

/// What floats above a page wears these: the page's own colours, a little raised.
struct FloatingColours
{
    QColor paper;
    QColor edge;
    QColor hover; ///< behind what the pointer is on
    QColor pressed;
};

[[nodiscard]] FloatingColours floatingColours(const Palette &palette);

/// Returns a style sheet for a slim scroll bar without arrows, on @p ground, in shades of @p ink.
[[nodiscard]] QString scrollBarStyle(const QColor &ground, const QColor &ink);

/// Lets @p widget throw a soft shadow on the page.
void throwShadow(QWidget &widget);

} // namespace slantlight::ui
