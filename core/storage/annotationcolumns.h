// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotation/annotation.h"
#include "core/storage/database.h"

#include <QString>

#include <optional>

namespace slantlight {

/// Returns the columns of a query from the table of annotations that annotationFrom() reads.
[[nodiscard]] QString annotationColumns();
/// How many they are: the first one after them is this.
inline constexpr int annotationColumnCount = 15;
/// Reads the annotation of @p row, whose first columns are these; nothing where it makes no sense.
[[nodiscard]] std::optional<Annotation> annotationFrom(const Statement &row);

} // namespace slantlight
