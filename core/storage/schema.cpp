// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/schema.h"

#include "core/storage/database.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace slantlight {

namespace {

constexpr qint64 applicationId = 0x534C4E54; // "SLNT"

// Times are milliseconds since 1970 in UTC, dates ISO 8601, places UTF-16 code units. The long
// column comes last in its table, so that lists of articles never read it.
constexpr std::array<QStringView, 12> version1{
    // number: the row as the word index knows it; turn: grows with every opening.
    uR"(CREATE TABLE articles (
        number INTEGER PRIMARY KEY,
        id TEXT NOT NULL UNIQUE,
        turn INTEGER NOT NULL UNIQUE,
        opened INTEGER NOT NULL,
        title TEXT NOT NULL,
        given_title TEXT NOT NULL,
        author TEXT NOT NULL,
        published TEXT,
        language TEXT NOT NULL,
        address TEXT NOT NULL,
        path TEXT NOT NULL,
        site TEXT NOT NULL,
        source_hash TEXT NOT NULL,
        blocks TEXT NOT NULL,
        text TEXT NOT NULL
    ) STRICT)",
    uR"(CREATE VIRTUAL TABLE article_words USING fts5(
        title, text, content='articles', content_rowid='number',
        tokenize='unicode61 remove_diacritics 2'
    ))",
    uR"(CREATE TRIGGER article_added AFTER INSERT ON articles BEGIN
        INSERT INTO article_words (rowid, title, text) VALUES (new.number, new.title, new.text);
    END)",
    uR"(CREATE TRIGGER article_removed AFTER DELETE ON articles BEGIN
        INSERT INTO article_words (article_words, rowid, title, text)
        VALUES ('delete', old.number, old.title, old.text);
    END)",
    uR"(CREATE TRIGGER article_changed AFTER UPDATE OF title, text ON articles BEGIN
        INSERT INTO article_words (article_words, rowid, title, text)
        VALUES ('delete', old.number, old.title, old.text);
        INSERT INTO article_words (rowid, title, text) VALUES (new.number, new.title, new.text);
    END)",
    uR"(CREATE TABLE places (
        article TEXT PRIMARY KEY REFERENCES articles (id) ON DELETE CASCADE,
        top INTEGER NOT NULL,
        caret INTEGER NOT NULL
    ) STRICT)",
    uR"(CREATE TABLE annotations (
        id TEXT PRIMARY KEY,
        article TEXT NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
        code TEXT NOT NULL,
        start INTEGER NOT NULL CHECK (start >= 0),
        stop INTEGER NOT NULL CHECK (stop >= start),
        exact TEXT NOT NULL,
        prefix TEXT NOT NULL,
        suffix TEXT NOT NULL,
        memo TEXT NOT NULL,
        created INTEGER,
        modified INTEGER
    ) STRICT)",
    u"CREATE INDEX annotations_by_place ON annotations (article, start, stop)",
    uR"(CREATE TABLE verdicts (
        article TEXT NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
        rule TEXT NOT NULL,
        start INTEGER NOT NULL CHECK (start >= 0),
        stop INTEGER NOT NULL CHECK (stop >= start),
        exact TEXT NOT NULL,
        prefix TEXT NOT NULL,
        suffix TEXT NOT NULL,
        answer TEXT NOT NULL CHECK (answer IN ('agree', 'not-here')),
        reason TEXT NOT NULL,
        modified INTEGER,
        UNIQUE (article, rule, start, stop, exact)
    ) STRICT)",
    u"CREATE INDEX verdicts_by_rule ON verdicts (rule, answer)",
    u"CREATE TABLE silenced_rules (rule TEXT PRIMARY KEY) STRICT, WITHOUT ROWID",
    u"PRAGMA application_id = 0x534C4E54",
};

constexpr std::array<QStringView, 1> version2{
    // What is removed stays for a while; a table of its own keeps the list of articles short.
    uR"(CREATE TABLE trash (
        article TEXT PRIMARY KEY REFERENCES articles (id) ON DELETE CASCADE,
        removed INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID)",
};

constexpr std::array<QStringView, 1> version3{
    // Of the line at the top of the page, how much is out of view.
    u"ALTER TABLE places ADD COLUMN share REAL NOT NULL DEFAULT 0",
};

constexpr std::array<Migration, 3> allMigrations{Migration(version1), Migration(version2),
                                                 Migration(version3)};

Result<> runAll(Database &database, Migration statements)
{
    for (const QStringView statement : statements) {
        if (Result<> done = database.run(statement.toString()); !done) {
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

/// Makes up, for this connection alone, what a version which cannot be written to lacks.
Result<> standIn(Database &database, qint64 version)
{
    if (version == 0) {
        return std::unexpected(Error{ErrorCode::DatabaseEmpty, database.path()});
    }
    if (version < 2) {
        const Result<> done = database.run(
            u"CREATE TEMP TABLE IF NOT EXISTS trash (article TEXT PRIMARY KEY, removed INTEGER)"_s);
        if (!done) {
            return done;
        }
    }
    return database.run(
        u"CREATE TEMP VIEW IF NOT EXISTS places AS SELECT *, 0.0 AS share FROM main.places"_s);
}

} // namespace

std::span<const Migration> migrations()
{
    return allMigrations;
}

Result<> migrate(Database &database, std::span<const Migration> steps)
{
    const auto target = std::ssize(steps);
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
        if (Result<> done = runAll(database, steps[static_cast<std::size_t>(step)]); !done) {
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
