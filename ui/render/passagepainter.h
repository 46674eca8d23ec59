// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/text/textspan.h"

#include <QColor>

#include <optional>
#include <vector>

class QPainter;
class QTextDocument;

namespace slantlight::ui {

/// Stretches of a text that are lit while one looks at who says them.
struct LitPassages
{
    std::vector<TextSpan> spans; ///< ordered, disjoint
    std::optional<TextSpan> current; ///< where the reader is among them

    friend bool operator==(const LitPassages &, const LitPassages &) = default;
};

/// Paints what of @p passages meets @p visible under the text of @p document: a soft ground in
/// @p hue, and a frame round the current one.
void paintPassages(QPainter &painter, const QTextDocument &document, const LitPassages &passages,
                   TextSpan visible, const QColor &hue);

} // namespace slantlight::ui
