// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace slantlight::ui {

/// Returns what the reader should know of how a file was read, translated: that it was read as
/// @p encoding, where that is not empty, and that @p replaced characters could not be decoded.
[[nodiscard]] QString importNoteText(const QString &encoding, int replaced);

} // namespace slantlight::ui
