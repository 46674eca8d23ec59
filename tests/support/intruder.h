// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QString>

namespace slantlight {

/// Another program at the same library file.
class Intruder
{
public:
    explicit Intruder(const QString &path)
    {
        auto database =
            QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("intruder"));
        database.setDatabaseName(path);
        database.open();
    }
    ~Intruder()
    {
        QSqlDatabase::database(QStringLiteral("intruder")).close();
        QSqlDatabase::removeDatabase(QStringLiteral("intruder"));
    }
    bool run(const QString &statement)
    {
        QSqlQuery query(QSqlDatabase::database(QStringLiteral("intruder")));
        return query.exec(statement);
    }

    /// Makes every change of @p table fail until allow() is called.
    bool forbid(const QString &table)
    {
        bool done = true;
        for (const QString &change :
             {QStringLiteral("INSERT"), QStringLiteral("UPDATE"), QStringLiteral("DELETE")}) {
            done = done
                   && run(QStringLiteral("CREATE TRIGGER no_%1_%2 BEFORE %1 ON %2 BEGIN "
                                         "SELECT RAISE(ABORT, 'not today'); END")
                              .arg(change, table));
        }
        return done;
    }
    bool allow(const QString &table)
    {
        bool done = true;
        for (const QString &change :
             {QStringLiteral("INSERT"), QStringLiteral("UPDATE"), QStringLiteral("DELETE")}) {
            done = done && run(QStringLiteral("DROP TRIGGER no_%1_%2").arg(change, table));
        }
        return done;
    }
};

} // namespace slantlight
