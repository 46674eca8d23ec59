// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTransform>

class QPagedPaintDevice;

namespace slantlight::ui {

struct PdfSheet;

/// Returns what puts @p sheet, which is measured in dots of PdfSheet, in the middle of the paper of
/// @p device, as large as that allows.
[[nodiscard]] QTransform placeOnPaper(const QPagedPaintDevice &device, const PdfSheet &sheet);

} // namespace slantlight::ui
