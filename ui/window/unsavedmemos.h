// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QWidget;

namespace slantlight::ui {

class Desk;

/// Tells whether the program may end: tries to save the memos that @p desk could not save yet and,
/// where that fails, asks over @p parent whether to try again, to write them into a file beside the
/// library, or to stay.
[[nodiscard]] bool settleUnsavedMemos(Desk &desk, QWidget *parent);

} // namespace slantlight::ui
