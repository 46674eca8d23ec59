// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/text/textspan.h"

#include <QRectF>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextLine>

#include <vector>

namespace slantlight::ui {

/// A part of a span that stands in one piece on one line; coordinates are the document's.
struct LineStretch
{
    TextSpan span; ///< without white space that hangs over the line's end
    QRectF box; ///< from the ascenders to the descenders
    double baseline = 0;
};

/// Returns where @p span stands on @p line of @p block: nothing, one piece, or several where
/// letters run in both directions.
[[nodiscard]] std::vector<LineStretch> stretchesOn(const QTextLine &line, const QTextBlock &block,
                                                   TextSpan span);

/// Returns where @p span stands in @p document, line by line.
[[nodiscard]] std::vector<LineStretch> stretchesOf(TextSpan span, const QTextDocument &document);

/// Returns the first block whose lower edge is below @p y, in logarithmic time; lays out as needed.
[[nodiscard]] QTextBlock blockBelow(double y, const QTextDocument &document);

/// Returns the span of @p line of @p block in the document.
[[nodiscard]] TextSpan spanOf(const QTextLine &line, const QTextBlock &block);

/// Returns the size of a screen pixel beside 18 px letters, in the document's own units: what
/// lines and gaps are measured in, so that they grow with the text.
[[nodiscard]] double hairline(const QTextDocument &document);

} // namespace slantlight::ui
