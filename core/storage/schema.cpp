// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/schema.h"

#include "core/storage/database.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace slantlight {

namespace {

constexpr qint64 applicationId = 0x534C4E54; // "SLNT"

Result<> runAll(Database &database, const QStringList &statements)
{
    for (const QString &statement : statements) {
        if (Result<> done = database.run(statement); !done) {
            return done;
        }
    }
    return {};
}

/// Returns the version of @p database, 0 for an empty one; fails where it is no library.
Result<qint64> versionOf(Database &database)
{
    const Result<qint64> version = database.number(u"PRAGMA user_version"_s);
    const Result<qint64> application = database.number(u"PRAGMA application_id"_s);
    const Result<qint64> tables = database.number(u"SELECT count(*) FROM sqlite_schema"_s);
    for (const Result<qint64> *number : {&version, &application, &tables}) {
        if (!*number) {
            return *number;
        }
    }
    const bool isEmpty = *version == 0 && *application == 0 && *tables == 0;
    if (!isEmpty && *application != applicationId) {
        return std::unexpected(Error{ErrorCode::DatabaseUnopenable,
                                     database.path() + u": not a Slantlight library"_s});
    }
    return version;
}

/// The stand-ins, for the connection that has them alone, of what each version has brought.
QStringList standInsFor(qint64 version)
{
    QStringList statements;
    if (version < 2) {
        statements += u"CREATE TEMP TABLE IF NOT EXISTS trash (article TEXT, removed INTEGER)"_s;
    }
    if (version < 3) {
        statements +=
            u"CREATE TEMP VIEW IF NOT EXISTS places AS SELECT *, 0.0 AS share FROM main.places"_s;
    }
    if (version < 4) {
        statements += {
            uR"(CREATE TEMP VIEW IF NOT EXISTS annotations AS SELECT *, NULL AS coder,
                'hand' AS layer, NULL AS removed, '' AS target FROM main.annotations)"_s,
            uR"(CREATE TEMP VIEW IF NOT EXISTS shelf AS SELECT id AS article,
                (SELECT count(*) FROM main.annotations WHERE article = main.articles.id)
                AS annotations, 'begun' AS state, '' AS note FROM main.articles)"_s,
            u"CREATE TEMP TABLE IF NOT EXISTS coders (id TEXT, name TEXT, is_owner INTEGER)"_s,
            u"INSERT INTO temp.coders VALUES ('', '', 1)"_s,
            uR"(CREATE TEMP TABLE IF NOT EXISTS codes (id TEXT, place INTEGER, name TEXT,
                definition TEXT, use_when TEXT, not_when TEXT, examples TEXT, counterexamples TEXT,
                source TEXT, key INTEGER, parent TEXT, colour TEXT, line TEXT))"_s,
            uR"(CREATE TEMP TABLE IF NOT EXISTS snapshots (article TEXT, type TEXT, address TEXT,
                retrieved INTEGER, hash TEXT, bytes BLOB))"_s,
            uR"(CREATE TEMP TABLE IF NOT EXISTS article_links (article TEXT, start INTEGER,
                stop INTEGER, address TEXT))"_s,
            u"CREATE TEMP TABLE IF NOT EXISTS collections (id TEXT, name TEXT, parent TEXT)"_s,
            u"CREATE TEMP TABLE IF NOT EXISTS collection_articles (collection TEXT, article TEXT)"_s,
            u"CREATE TEMP TABLE IF NOT EXISTS article_tags (article TEXT, tag TEXT)"_s,
            u"CREATE TEMP TABLE IF NOT EXISTS annotation_tags (annotation TEXT, tag TEXT)"_s,
            u"CREATE TEMP TABLE IF NOT EXISTS changes (kind TEXT, number INTEGER)"_s,
        };
    }
    if (version >= 4 && version < 6) {
        statements += {
            u"CREATE TEMP VIEW IF NOT EXISTS annotations AS SELECT *, '' AS target"
            " FROM main.annotations"_s,
            uR"(CREATE TEMP VIEW IF NOT EXISTS codes AS SELECT *, '' AS use_when, '' AS not_when,
                '[]' AS examples, '[]' AS counterexamples, '' AS source, NULL AS colour,
                NULL AS line FROM main.codes)"_s,
            u"CREATE TEMP VIEW IF NOT EXISTS collections AS SELECT *, NULL AS parent"
            " FROM main.collections"_s,
        };
    }
    if (version < 6) {
        statements += {
            uR"(CREATE TEMP VIEW IF NOT EXISTS noted_words AS SELECT number, '' AS memos,
                '' AS targets, '' AS tags, '' AS note,
                (SELECT state FROM shelf WHERE article = id) AS state FROM articles)"_s,
            u"CREATE TEMP TABLE IF NOT EXISTS saved_searches (id TEXT, name TEXT, query TEXT)"_s,
            u"CREATE TEMP TABLE IF NOT EXISTS settings (name TEXT, value TEXT)"_s,
            uR"(CREATE TEMP TABLE IF NOT EXISTS figures (number INTEGER, pack TEXT, words INTEGER,
                doubt INTEGER, hedge INTEGER, boost INTEGER, presup INTEGER, loaded INTEGER,
                label INTEGER, puff INTEGER, scale INTEGER, euph INTEGER, verb INTEGER,
                vague INTEGER, outlet INTEGER, contest INTEGER, edit INTEGER))"_s,
        };
    }
    if (version < 6) {
        statements += uR"(CREATE TEMP TABLE IF NOT EXISTS steps (number INTEGER, article TEXT,
            name TEXT, words TEXT, made INTEGER, is_undone INTEGER))"_s;
    }
    return statements;
}

/// Makes up, for this connection alone, what a version which cannot be written to lacks.
Result<> standIn(Database &database, qint64 version)
{
    if (version == 0) {
        return std::unexpected(Error{ErrorCode::DatabaseEmpty, database.path()});
    }
    return runAll(database, standInsFor(version));
}

} // namespace

Result<> migrate(Database &database, const QList<Migration> &steps)
{
    const qint64 target = steps.size();
    Result<qint64> version = versionOf(database);
    if (!version) {
        return std::unexpected(version.error());
    }
    if (*version > target) {
        return std::unexpected(Error{ErrorCode::DatabaseNewer, database.path() + u": version "_s
                                                                   + QString::number(*version)});
    }
    if (*version == target) {
        return {};
    }
    if (database.isReadOnly()) {
        return standIn(database, *version);
    }
    Result<Transaction> transaction = Transaction::begin(database);
    if (!transaction) {
        return std::unexpected(transaction.error());
    }
    version = versionOf(database); // another program may have been faster
    if (!version) {
        return std::unexpected(version.error());
    }
    for (auto step = *version; step < target; ++step) {
        if (Result<> done = runAll(database, steps.at(step)); !done) {
            return done;
        }
    }
    const auto reached = std::max<qint64>(*version, target);
    if (Result<> done = database.run(u"PRAGMA user_version = "_s + QString::number(reached));
        !done) {
        return done;
    }
    return transaction->commit();
}

} // namespace slantlight
