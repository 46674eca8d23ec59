// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <set>

namespace slantlight {

/// Returns a name for a file that every file system takes, made of @p words, and adds it to
/// @p taken, the names that are there in small letters. It has 60 characters at the most.
[[nodiscard]] QString plainName(const QString &words, std::set<QString> &taken);

} // namespace slantlight
