// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/render/highlightindex.h"
#include "ui/render/linegeometry.h"

#include <QRectF>
#include <QTextDocument>

#include <vector>

namespace slantlight::ui {

/// The part of a highlight that stands in one piece on one line, in the document's coordinates.
struct HighlightPiece
{
    /// A part of the box that is tinted: in full, or half as strongly over another tint.
    struct Tint
    {
        QRectF box;
        double strength = 1;
        bool begins = false; ///< the highlight itself begins here, not only its line or layer
        bool ends = false;
    };

    const Highlight *highlight = nullptr;
    QRectF box;
    double lineTop = 0; ///< where the line below the text is to begin
    bool begins = false; ///< whether the left end is an end of the highlight
    bool ends = false; ///< likewise the right end
    std::vector<Tint> tints; ///< none for weak ones, and below two others
};

/// Returns the pieces of @p highlights on the lines of @p document that meet @p visible or whose
/// highlights hang over into it, line by line; they point into @p highlights.
///
/// Hand annotations take the tint before the machine's, since their fill is the fuller one.
/// Highlights that overlap within a block have their lines below one another, in the order of their
/// spans.
[[nodiscard]] std::vector<HighlightPiece> highlightPieces(const QTextDocument &document,
                                                          const HighlightIndex &highlights,
                                                          const QRectF &visible);

} // namespace slantlight::ui
