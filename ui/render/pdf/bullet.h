// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QPainter;

namespace slantlight::ui {

class Palette;
struct PageLine;
struct PdfSheet;

/// Paints the bullet of @p line where it is the first of an item of a list. The painter's origin is
/// that of the document.
void paintBullet(QPainter &painter, const PageLine &line, const PdfSheet &sheet,
                 const Palette &palette);

} // namespace slantlight::ui
