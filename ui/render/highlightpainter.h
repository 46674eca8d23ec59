// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/render/highlightindex.h"
#include "ui/render/palette.h"

#include <QRectF>
#include <QString>

class QPainter;
class QTextDocument;

namespace slantlight::ui {

/// Draws @p highlights under the text of @p document.
///
/// Draws only what meets @p visible; painter and rectangle are in the document's coordinates. The
/// highlight with id @p focused gets an outline. Tints do not multiply beyond two, lines of
/// overlapping ones stack. Cost grows with what is visible, not with the document.
void paintHighlights(QPainter &painter, const QTextDocument &document,
                     const HighlightIndex &highlights, const Palette &palette,
                     const QRectF &visible, const QString &focused = {});

} // namespace slantlight::ui
