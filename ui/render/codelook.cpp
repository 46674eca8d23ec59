// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/render/codelook.h"

namespace slantlight::ui {

CodeLook lookOf(const Code *code)
{
    CodeLook look;
    if (code != nullptr) {
        look.line = code->line;
        if (const QColor colour = QColor::fromString(code->colour); colour.isValid()) {
            look.colour = colour.rgb();
        }
    }
    return look;
}

} // namespace slantlight::ui
