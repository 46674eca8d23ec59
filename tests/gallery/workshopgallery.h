// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/support/desktop.h"
#include "ui/window/mainwindow.h"

#include <QString>

#include <functional>

namespace slantlight {

/// Pictures the rule workshop in its states, and the page while rules are tried; false where one of
/// them did not come. The sample has to be open.
[[nodiscard]] bool takeWorkshop(ui::MainWindow &window,
                                const std::function<void(QWidget &, const QString &)> &picture);

} // namespace slantlight
