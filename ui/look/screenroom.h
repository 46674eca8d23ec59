// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QScreen>
#include <QSize>
#include <QWidget>

namespace slantlight::ui {

/// Returns @p size as far as the screen of @p dialog has room for it, frame and all: with large
/// letters a screen holds little.
[[nodiscard]] inline QSize roomFor(QSize size, const QWidget &dialog)
{
    return size.boundedTo(dialog.screen()->availableSize() - QSize(16, 48));
}

} // namespace slantlight::ui
