// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/analysis/ruleeffect.h"
#include "core/text/textspan.h"
#include "ui/render/highlightindex.h"
#include "ui/render/passagepainter.h"

#include <QRectF>
#include <QString>

#include <cstddef>
#include <optional>
#include <vector>

class QPainter;
class QTextDocument;

namespace slantlight::ui {

class Palette;

/// All that is painted under the text of a page: highlights, lit passages, what a search found.
struct PageUnderlay
{
    HighlightIndex highlights;
    bool highlightsShown = true;
    QString outlined; ///< id of the highlight with an outline
    std::vector<TextSpan> matches; ///< ordered, disjoint
    std::optional<std::size_t> currentMatch;
    LitPassages lit;
    std::vector<TriedMarker> tried; ///< what rules that are being written would do, by span

    /// Paints what meets @p visible of @p document and lies in @p exposed, both of the document.
    void paint(QPainter &painter, const QTextDocument &document, const Palette &palette,
               TextSpan visible, const QRectF &exposed) const;
};

} // namespace slantlight::ui
