// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/support/desktop.h"
#include "ui/window/mainwindow.h"

#include <QString>
#include <QWidget>

#include <functional>

namespace slantlight {

/// Pictures of how far two coders of the sample agree, and of what was said to rules.
[[nodiscard]] bool
takeAgreement(Desktop &desktop, ui::MainWindow &window,
              const std::function<void(QWidget &widget, const QString &name)> &picture);

} // namespace slantlight
