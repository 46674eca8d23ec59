// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/support/desktop.h"
#include "ui/window/mainwindow.h"

#include <QString>
#include <QWidget>

#include <functional>

namespace slantlight {

/// Takes pictures of the dialog of exports, over the open article; tells whether that was possible.
bool takeExport(ui::MainWindow &window,
                const std::function<void(QWidget &, const QString &)> &picture);

} // namespace slantlight
