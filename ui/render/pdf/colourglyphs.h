// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPointF>

class QPainter;
class QTextLine;

namespace slantlight::ui {

/// Paints as pictures what @p line, which stands at @p origin as for QTextLine::draw(), has of
/// letters from fonts that hold pictures: emoji. QPdfWriter leaves their places empty.
///
/// The rest of the line is not painted.
void paintColourGlyphs(QPainter &painter, const QTextLine &line, QPointF origin);

} // namespace slantlight::ui
