// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QTextEdit;

namespace slantlight::ui {

class Palette;

/// Gives @p page and its scroll bar the colours of @p palette, whatever the window's are.
void colourPage(QTextEdit &page, const Palette &palette);

} // namespace slantlight::ui
