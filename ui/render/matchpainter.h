// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/text/textspan.h"

#include <QColor>

#include <cstddef>
#include <optional>
#include <span>

class QPainter;
class QTextDocument;

namespace slantlight::ui {

/// What a search has found.
struct Matches
{
    std::span<const TextSpan> spans; ///< ordered, disjoint
    std::optional<std::size_t> current;
    TextSpan visible; ///< only those that meet it are painted
};

/// Paints @p matches under the text of @p document, framed in @p ink.
void paintMatches(QPainter &painter, const QTextDocument &document, const Matches &matches,
                  const QColor &ink);

} // namespace slantlight::ui
