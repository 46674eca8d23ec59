// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/support/desktop.h"
#include "ui/window/mainwindow.h"

#include <QString>

#include <functional>

namespace slantlight {

/// Pictures the library with collections, tags and a search, the table of all annotations and the
/// figures; false where one of them did not come.
[[nodiscard]] bool takeLibrary(Desktop &desktop, ui::MainWindow &window,
                               const std::function<void(QWidget &, const QString &)> &picture);

} // namespace slantlight
