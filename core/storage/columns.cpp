// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/columns.h"

#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace slantlight {

QVariant textColumn(const QString &text)
{
    return text.isNull() ? u""_s : text;
}

QVariant timeColumn(const QDateTime &time)
{
    return time.isValid() ? QVariant(time.toMSecsSinceEpoch()) : QVariant();
}

QDateTime timeFromColumn(const Statement &row, int column)
{
    return row.isNull(column) ? QDateTime()
                              : QDateTime::fromMSecsSinceEpoch(row.number(column), QTimeZone::UTC);
}

QVariant dateColumn(QDate date)
{
    return date.isValid() ? QVariant(date.toString(Qt::ISODate)) : QVariant();
}

QDate dateFromColumn(const Statement &row, int column)
{
    return QDate::fromString(row.text(column), Qt::ISODate);
}

std::unexpected<Error> damaged(const Database &database, const QString &what)
{
    return std::unexpected(
        Error{ErrorCode::DatabaseDamaged, database.path() + u": unknown value in "_s + what});
}

} // namespace slantlight
