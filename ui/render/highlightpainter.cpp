// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/render/highlightpainter.h"

#include "ui/render/highlightgeometry.h"
#include "ui/render/piecepainter.h"

#include <QPainter>

#include <algorithm>

namespace slantlight::ui {

void paintHighlights(QPainter &painter, const QTextDocument &document,
                     const HighlightIndex &highlights, const Palette &palette,
                     const QRectF &visible, const QString &focused)
{
    const std::vector<HighlightPiece> pieces = highlightPieces(document, highlights, visible);
    const double pixel = hairline(document);
    paintTints(painter, pieces, palette, pixel);
    paintLines(painter, pieces, palette, pixel);

    if (!focused.isEmpty()) {
        std::vector<HighlightPiece> attended;
        std::ranges::copy_if(
            pieces, std::back_inserter(attended),
            [&](const HighlightPiece &piece) { return piece.highlight->id == focused; });
        paintFocus(painter, attended, palette, pixel);
    }
}

} // namespace slantlight::ui
