// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/support/desktop.h"
#include "ui/window/mainwindow.h"

#include <QString>
#include <QWidget>

#include <functional>

namespace slantlight {

/// Pictures the shipped exercise in @p window, on @p desktop, from its beginning to its result, and
/// the dialogs of teachers; @p picture takes a picture under a name. False when the exercise did
/// not open.
[[nodiscard]] bool
takeExercise(Desktop &desktop, ui::MainWindow &window,
             const std::function<void(QWidget &widget, const QString &name)> &picture);

} // namespace slantlight
