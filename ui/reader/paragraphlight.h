// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QColor;
class QRect;
class QTextEdit;

namespace slantlight::ui {

/// Dims what @p exposed holds of @p page, already painted, by a veil of @p paper: all but the
/// paragraph of the caret. Nothing is dimmed while that is out of view: the reader is elsewhere.
void dimAroundParagraph(QTextEdit &page, const QRect &exposed, const QColor &paper);

} // namespace slantlight::ui
