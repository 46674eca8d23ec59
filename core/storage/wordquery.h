// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace slantlight {

/// Returns the FTS5 query for texts with all words of @p words, of which the last may be
/// unfinished; empty where @p words holds nothing that could be found.
///
/// Whatever a reader types is taken as words, never as FTS5's own syntax.
[[nodiscard]] QString wordQuery(QStringView words);

} // namespace slantlight
