// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QWidget;

namespace slantlight::ui {

/// Moves the keyboard to the next control of @p sheet, or the previous one, round and round: from a
/// sheet that floats over the window Tab does not lead away. Returns true, as
/// QWidget::focusNextPrevChild() does.
bool goRoundIn(const QWidget &sheet, bool next);

} // namespace slantlight::ui
