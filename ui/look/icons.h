// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QIcon>
#include <QString>

namespace slantlight::ui {

/// Returns the line icon @p name from the program's resources, drawn in the text colour of the
/// window's palette at the moment it is painted, so that it follows a change of theme.
[[nodiscard]] QIcon symbolicIcon(const QString &name);

} // namespace slantlight::ui
