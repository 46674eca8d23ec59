// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTransform>

class QPagedPaintDevice;

namespace slantlight::ui {

/// Returns what puts a sheet, which is measured in dots of PdfSheet, in the middle of the paper of
/// @p device, as large as that allows.
[[nodiscard]] QTransform placeOnPaper(const QPagedPaintDevice &device);

} // namespace slantlight::ui
