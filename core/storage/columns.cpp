// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/columns.h"

#include <QJsonArray>
#include <QJsonDocument>
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

QVariant textsColumn(const QStringList &texts)
{
    const QJsonDocument array(QJsonArray::fromStringList(texts));
    return QString::fromUtf8(array.toJson(QJsonDocument::Compact));
}

QStringList textsFromColumn(const Statement &row, int column)
{
    QStringList texts;
    for (const QJsonValue &value : QJsonDocument::fromJson(row.text(column).toUtf8()).array()) {
        texts += value.toString();
    }
    return texts;
}

std::unexpected<Error> damaged(const Database &database, const QString &what)
{
    return std::unexpected(
        Error{ErrorCode::DatabaseDamaged, database.path() + u": unknown value in "_s + what});
}

} // namespace slantlight
