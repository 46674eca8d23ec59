// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/rules/rule.h"

#include <QString>
#include <QStringView>

#include <optional>
#include <vector>

namespace slantlight {

/// The lines of @p rule as its file has them, without its first and without comments; for people
/// who want to see what was written, and for export.
///
/// Fails with FileUnreadable when the file has gone since the rule was read.
[[nodiscard]] Result<std::vector<QString>> writtenLines(const Rule &rule);

/// Returns what stands behind @p word and white space, if @p line begins so.
[[nodiscard]] std::optional<QString> valueOf(QStringView line, QStringView word);

} // namespace slantlight
