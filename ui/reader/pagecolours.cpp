// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reader/pagecolours.h"

#include "ui/look/floatingcolours.h"
#include "ui/render/palette.h"

#include <QScrollBar>
#include <QTextEdit>

namespace slantlight::ui {

void colourPage(QTextEdit &page, const Palette &palette)
{
    QPalette colours = page.palette();
    colours.setColor(QPalette::Base, palette.page());
    colours.setColor(QPalette::Text, palette.text());
    colours.setColor(QPalette::Highlight, palette.selection());
    colours.setColor(QPalette::HighlightedText, palette.text());
    page.setPalette(colours);
    // A light bar beside a dark page would be the brightest thing in the window.
    colours.setColor(QPalette::Window, palette.page());
    colours.setColor(QPalette::Button,
                     palette.isDark() ? palette.page().lighter(160) : palette.page().darker(106));
    colours.setColor(QPalette::ButtonText, palette.mutedText());
    page.verticalScrollBar()->setPalette(colours);
    page.verticalScrollBar()->setStyleSheet(scrollBarStyle(palette.page(), palette.text()));
}

} // namespace slantlight::ui
