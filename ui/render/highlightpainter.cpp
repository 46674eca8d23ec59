// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/render/highlightpainter.h"

#include "ui/render/markgeometry.h"
#include "ui/render/markpainter.h"

#include <QPainter>

#include <algorithm>

namespace slantlight::ui {

void paintHighlights(QPainter &painter, const QTextDocument &document,
                     std::span<const Highlight> highlights, const Palette &palette,
                     const QRectF &visible, const QString &focused)
{
    const std::vector<MarkPiece> pieces = markPieces(document, highlights, visible);
    const double pixel = hairline(document);
    paintTints(painter, pieces, palette, pixel);
    paintLines(painter, pieces, palette, pixel);

    if (!focused.isEmpty()) {
        std::vector<MarkPiece> attended;
        std::ranges::copy_if(pieces, std::back_inserter(attended), [&](const MarkPiece &piece) {
            return piece.highlight->id == focused;
        });
        paintFocus(painter, attended, palette, pixel);
    }
}

} // namespace slantlight::ui
