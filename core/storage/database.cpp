// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/database.h"

#include <QFileInfo>
#include <QSqlError>
#include <QStorageInfo>
#include <QUrl>
#include <QUuid>

#include <tuple>
#include <utility>

using namespace Qt::StringLiterals;

namespace slantlight {

namespace {

// SQLite's result codes, https://www.sqlite.org/rescode.html; extended ones hold these in the
// lowest byte.
enum SqliteCode : int {
    Perm = 3,
    Busy = 5,
    Locked = 6,
    ReadOnly = 8,
    IoError = 10,
    Corrupt = 11,
    Full = 13,
    CantOpen = 14,
    NotADatabase = 26,
    ForeignKey = 787,
};

/// Long enough for the writes of a second window, short enough to be waited for.
constexpr int busyMilliseconds = 1000;

/// Whether SQLite could not open the file, or what it keeps beside it, for want of permission.
bool isWriteProtected(const QString &path)
{
    const QFileInfo file(path);
    return file.isFile() && (!file.isWritable() || !QFileInfo(file.absolutePath()).isWritable());
}

/// Whether there is no room for what SQLite keeps beside a library (the journal and its index):
/// there it says no more than that reading or writing failed.
bool isDiskFull(const QString &path)
{
    constexpr qint64 leastBytes = 256 * 1024;
    const QStorageInfo disk(QFileInfo(path).absolutePath());
    return disk.isValid() && !disk.isReadOnly() && disk.bytesAvailable() >= 0
           && disk.bytesAvailable() < leastBytes;
}

ErrorCode codeFor(int sqliteCode, const QString &path)
{
    if (sqliteCode == ForeignKey) {
        return ErrorCode::NotInLibrary; // a row speaks of an article, or the like, that is not
                                        // there
    }
    switch (sqliteCode & 0xFF) {
    case Busy:
    case Locked:
        return ErrorCode::DatabaseLocked;
    case ReadOnly:
    case Perm:
        return ErrorCode::DatabaseReadOnly;
    case IoError:
        return isDiskFull(path) ? ErrorCode::DiskFull : ErrorCode::DatabaseFailed;
    case CantOpen:
        if (isDiskFull(path)) {
            return ErrorCode::DiskFull;
        }
        return isWriteProtected(path) ? ErrorCode::DatabaseReadOnly : ErrorCode::DatabaseUnopenable;
    case Corrupt:
    case NotADatabase:
        return ErrorCode::DatabaseDamaged;
    case Full:
        return ErrorCode::DiskFull;
    default:
        return ErrorCode::DatabaseFailed;
    }
}

std::unexpected<Error> failure(const QSqlError &error, const QString &path)
{
    return std::unexpected(Error{codeFor(error.nativeErrorCode().toInt(), path),
                                 path + u": "_s + error.databaseText()});
}

/// Returns the statement that does @p what with the transaction at @p depth, inside another.
QString savepoint(const QString &what, int depth)
{
    return u"%1 inner%2"_s.arg(what).arg(depth);
}

} // namespace

Statement::Statement(QSqlQuery query, QString path)
    : m_query(std::move(query))
    , m_path(std::move(path))
{
}

Result<bool> Statement::next()
{
    if (m_query.next()) {
        return true;
    }
    if (m_query.lastError().isValid()) {
        return failure(m_query.lastError(), m_path);
    }
    return false;
}

Result<std::unique_ptr<Database>> Database::connectTo(const QString &path, const QString &name,
                                                      const QString &options)
{
    std::unique_ptr<Database> database(new Database(path));
    QSqlDatabase &connection = database->m_connection;
    connection.setDatabaseName(name);
    connection.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=%1"_s.arg(busyMilliseconds) + options);
    if (!connection.open()) {
        return failure(connection.lastError(), path);
    }
    // What is only of this connection is in memory, where no full disk is in its way.
    for (const QString &pragma : {u"PRAGMA foreign_keys = ON"_s, u"PRAGMA temp_store = MEMORY"_s}) {
        if (const Result<> done = database->run(pragma); !done) {
            return std::unexpected(done.error());
        }
    }
    return database;
}

Result<std::unique_ptr<Database>> Database::open(const QString &path)
{
    return connectTo(path, path, {});
}

Result<std::unique_ptr<Database>> Database::openReadOnly(const QString &path)
{
    auto database = connectTo(path, path, u";QSQLITE_OPEN_READONLY"_s);
    if (database && !(*database)->number(u"SELECT count(*) FROM sqlite_schema"_s)) {
        // The journal's index cannot be made beside it: then nobody else can be writing either.
        const QString name =
            QString::fromLatin1(QUrl::fromLocalFile(QFileInfo(path).absoluteFilePath()).toEncoded())
            + u"?immutable=1"_s;
        database = connectTo(path, name, u";QSQLITE_OPEN_READONLY;QSQLITE_OPEN_URI"_s);
    }
    if (database) {
        (*database)->m_isReadOnly = true;
    }
    return database;
}

Database::Database(QString path)
    : m_connection(QSqlDatabase::addDatabase(u"QSQLITE"_s,
                                             QUuid::createUuid().toString(QUuid::WithoutBraces)))
    , m_path(std::move(path))
{
}

Database::~Database()
{
    const QString name = m_connection.connectionName();
    m_connection.close();
    m_connection = {};
    QSqlDatabase::removeDatabase(name);
}

Result<> Database::run(const QString &sql, const QVariantList &values)
{
    const Result<Statement> statement = rows(sql, values);
    if (!statement) {
        return std::unexpected(statement.error());
    }
    return {};
}

Result<Statement> Database::rows(const QString &sql, const QVariantList &values)
{
    QSqlQuery query(m_connection);
    query.setForwardOnly(true);
    if (!query.prepare(sql)) {
        return failure(query.lastError(), m_path);
    }
    for (const QVariant &value : values) {
        query.addBindValue(value);
    }
    if (!query.exec()) {
        return failure(query.lastError(), m_path);
    }
    return Statement(std::move(query), m_path);
}

Result<std::optional<Statement>> Database::row(const QString &sql, const QVariantList &values)
{
    Result<Statement> statement = rows(sql, values);
    if (!statement) {
        return std::unexpected(statement.error());
    }
    const Result<bool> hasRow = statement->next();
    if (!hasRow) {
        return std::unexpected(hasRow.error());
    }
    return *hasRow ? std::optional(*std::move(statement)) : std::nullopt;
}

Result<qint64> Database::number(const QString &sql, const QVariantList &values)
{
    const auto first = row(sql, values);
    if (!first) {
        return std::unexpected(first.error());
    }
    return *first ? (*first)->number(0) : 0;
}

Result<Transaction> Transaction::begin(Database &database)
{
    const QString begin = database.m_transactions == 0
                              ? u"BEGIN IMMEDIATE"_s
                              : savepoint(u"SAVEPOINT"_s, database.m_transactions + 1);
    if (const Result<> begun = database.run(begin); !begun) {
        return std::unexpected(begun.error());
    }
    return Transaction(database);
}

Transaction::Transaction(Database &database)
    : m_database(&database)
    , m_depth(++database.m_transactions)
{
}

Transaction::Transaction(Transaction &&other) noexcept
    : m_database(std::exchange(other.m_database, nullptr))
    , m_depth(other.m_depth)
{
}

Transaction::~Transaction()
{
    if (m_database) {
        m_database->m_transactions = m_depth - 1;
        // Nothing is lost by a failure: SQLite has rolled back by itself then.
        if (m_depth > 1) {
            std::ignore = m_database->run(savepoint(u"ROLLBACK TO"_s, m_depth));
            std::ignore = m_database->run(savepoint(u"RELEASE"_s, m_depth));
        } else {
            std::ignore = m_database->run(u"ROLLBACK"_s);
        }
    }
}

Result<> Transaction::commit()
{
    const QString commit = m_depth > 1 ? savepoint(u"RELEASE"_s, m_depth) : u"COMMIT"_s;
    if (Result<> done = m_database->run(commit); !done) {
        return done;
    }
    m_database->m_transactions = m_depth - 1;
    m_database = nullptr;
    return {};
}

} // namespace slantlight
