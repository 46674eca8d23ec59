// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/analysis/ruleeffect.h"
#include "core/text/textspan.h"

#include <vector>

class QPainter;
class QTextDocument;

namespace slantlight::ui {

class Palette;

/// Paints what of @p markers, ordered by span, meets @p visible under the text of @p document:
/// hatched in a dashed frame what rules that are tried would mark, struck through in a dotted one
/// what they would no longer. So none of them can be taken for a mark; what stays is not painted.
void paintTried(QPainter &painter, const QTextDocument &document,
                const std::vector<TriedMarker> &markers, TextSpan visible, const Palette &palette);

} // namespace slantlight::ui
