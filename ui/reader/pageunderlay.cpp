// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reader/pageunderlay.h"

#include "ui/look/mixture.h"
#include "ui/reader/trialpainter.h"
#include "ui/render/highlightpainter.h"
#include "ui/render/matchpainter.h"
#include "ui/render/palette.h"
#include "ui/render/quotebars.h"

#include <QPainter>

namespace slantlight::ui {

void PageUnderlay::paint(QPainter &painter, const QTextDocument &document, const Palette &palette,
                         TextSpan visible, const QRectF &exposed) const
{
    paintQuoteBars(painter, document, visible, mixed(palette.page(), palette.text(), 0.22F));
    paintPassages(painter, document, lit, visible, palette.hue(codeOf(Category::Verb)));
    if (highlightsShown) {
        paintHighlights(painter, document, highlights, palette, exposed, outlined);
    }
    paintTried(painter, document, tried, visible, palette);
    if (!matches.empty()) {
        paintMatches(painter, document,
                     {.spans = matches, .current = currentMatch, .visible = visible},
                     palette.text());
    }
}

} // namespace slantlight::ui
