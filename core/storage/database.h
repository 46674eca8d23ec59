// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QString>
#include <QVariant>

#include <memory>
#include <optional>

namespace slantlight {

/// The rows of one query, read one after another; must not outlive its Database.
class Statement
{
public:
    /// Goes on to the next row; false after the last one.
    [[nodiscard]] Result<bool> next();

    /// The columns of the current row, from 0.
    [[nodiscard]] QString text(int column) const { return m_query.value(column).toString(); }
    [[nodiscard]] qint64 number(int column) const { return m_query.value(column).toLongLong(); }
    [[nodiscard]] double real(int column) const { return m_query.value(column).toDouble(); }
    [[nodiscard]] QByteArray bytes(int column) const { return m_query.value(column).toByteArray(); }
    [[nodiscard]] bool isNull(int column) const { return m_query.isNull(column); }

private:
    friend class Database;
    Statement(QSqlQuery query, QString path);

    QSqlQuery m_query;
    QString m_path;
};

/// One connection to an SQLite file; the only place that knows Qt Sql.
///
/// Belongs to the thread that opened it. Errors are told by what can be done about them, see
/// ErrorCode; the detail is the path and SQLite's words.
class Database
{
public:
    /// Opens the file in @p path, or makes an empty one, and changes nothing in it.
    [[nodiscard]] static Result<std::unique_ptr<Database>> open(const QString &path);
    /// Opens the file in @p path for reading only, also where its folder cannot be written to.
    [[nodiscard]] static Result<std::unique_ptr<Database>> openReadOnly(const QString &path);

    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    [[nodiscard]] const QString &path() const { return m_path; }
    [[nodiscard]] bool isReadOnly() const { return m_isReadOnly; }

    /// Runs @p sql, one statement, with @p values in place of its question marks.
    [[nodiscard]] Result<> run(const QString &sql, const QVariantList &values = {});
    /// Runs a query and returns its rows.
    [[nodiscard]] Result<Statement> rows(const QString &sql, const QVariantList &values = {});
    /// Runs a query that gives one row at most, and goes to it.
    [[nodiscard]] Result<std::optional<Statement>> row(const QString &sql,
                                                       const QVariantList &values = {});
    /// Runs a query that gives one number, such as a PRAGMA.
    [[nodiscard]] Result<qint64> number(const QString &sql, const QVariantList &values = {});

private:
    explicit Database(QString path);
    [[nodiscard]] static Result<std::unique_ptr<Database>>
    connectTo(const QString &path, const QString &name, const QString &options);

    friend class Transaction;

    QSqlDatabase m_connection;
    QString m_path;
    bool m_isReadOnly = false;
    int m_transactions = 0; ///< one in another
};

/// Changes that happen together or not at all: undone unless commit() is reached. One that begins
/// inside another is a part of it, and must end first.
class Transaction
{
public:
    /// Begins to write at once, so that a later statement cannot find the database locked.
    [[nodiscard]] static Result<Transaction> begin(Database &database);

    Transaction(Transaction &&other) noexcept;
    Transaction &operator=(Transaction &&) = delete;
    ~Transaction();

    [[nodiscard]] Result<> commit();

private:
    explicit Transaction(Database &database);

    Database *m_database;
    int m_depth; ///< 1 for the outermost
};

} // namespace slantlight
