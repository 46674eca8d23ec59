// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/storage/database.h"

#include <QDate>
#include <QDateTime>
#include <QString>
#include <QStringList>
#include <QVariant>

namespace slantlight {

/// Returns @p text for a column that knows no NULL; Qt would bind a null string as one.
[[nodiscard]] QVariant textColumn(const QString &text);

/// Returns @p time as milliseconds since 1970, NULL where it is invalid.
[[nodiscard]] QVariant timeColumn(const QDateTime &time);
[[nodiscard]] QDateTime timeFromColumn(const Statement &row, int column);

/// Returns @p date in ISO 8601, NULL where it is invalid.
[[nodiscard]] QVariant dateColumn(QDate date);
[[nodiscard]] QDate dateFromColumn(const Statement &row, int column);

/// Returns @p texts as a JSON array.
[[nodiscard]] QVariant textsColumn(const QStringList &texts);
/// Returns the texts of such an array; none where it is something else.
[[nodiscard]] QStringList textsFromColumn(const Statement &row, int column);

/// Returns the error for a value that no version of the program has written into @p what.
[[nodiscard]] std::unexpected<Error> damaged(const Database &database, const QString &what);

} // namespace slantlight
