// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/text/textspan.h"

#include <QColor>

class QPainter;
class QTextDocument;

namespace slantlight::ui {

/// Paints a bar in @p ink beside each block quote of @p document that meets @p visible, at the side
/// where its lines begin.
void paintQuoteBars(QPainter &painter, const QTextDocument &document, TextSpan visible,
                    const QColor &ink);

} // namespace slantlight::ui
