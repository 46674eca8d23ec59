// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace slantlight::ui {

/// Returns @p parts one after another, with the comma of the language that is spoken.
[[nodiscard]] QString listed(const QStringList &parts);

} // namespace slantlight::ui
