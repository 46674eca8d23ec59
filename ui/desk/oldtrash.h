// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace slantlight::ui {

/// Deletes for good what has been in the trash of the library at @p libraryPath for thirty days;
/// for any thread. Does nothing where there is no such file, and tells nobody of what fails: there
/// will be another start.
void emptyOldTrash(const QString &libraryPath);

} // namespace slantlight::ui
