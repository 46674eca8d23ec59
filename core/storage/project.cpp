// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/project.h"

#include "core/storage/backup.h"
#include "core/storage/database.h"
#include "core/storage/library.h"
#include "core/storage/rows.h"

#include <QFile>
#include <QUuid>

#include <memory>

#ifdef Q_OS_UNIX
#include <cstdio>
#endif

using namespace Qt::StringLiterals;

namespace slantlight {

namespace {

/// What stays behind whatever is handed on.
QStringList leavingBehind()
{
    return {
        u"DELETE FROM articles WHERE id IN (SELECT article FROM trash)"_s,
        u"DELETE FROM annotations WHERE removed IS NOT NULL"_s,
        u"DELETE FROM places"_s,
        u"DELETE FROM attempts"_s,
        u"DELETE FROM steps"_s,
        u"DELETE FROM saved_searches"_s,
        u"DELETE FROM silenced_rules"_s,
        u"DELETE FROM kept_rules"_s,
        u"DELETE FROM settings"_s,
        u"DELETE FROM figures"_s,
        u"UPDATE shelf SET state = 'unread' WHERE state <> 'unread'"_s,
        u"DELETE FROM collections WHERE id NOT IN (WITH RECURSIVE used (id) AS ("
        " SELECT collection FROM collection_articles"
        " UNION SELECT parent FROM collections JOIN used USING (id) WHERE parent IS NOT NULL)"
        " SELECT id FROM used)"_s,
    };
}

QStringList leavingSayings()
{
    return {
        u"DELETE FROM annotations"_s,
        u"DELETE FROM verdicts"_s,
        u"DELETE FROM settlements"_s,
        u"DELETE FROM article_tags"_s,
        u"UPDATE shelf SET note = '' WHERE note <> ''"_s,
        u"DELETE FROM coders WHERE is_owner = 0"_s,
    };
}

Result<> chooseArticles(Database &database, const std::vector<ArticleId> &articles)
{
    QStringList statements{u"CREATE TEMP TABLE chosen (id TEXT PRIMARY KEY)"_s};
    for (const QString &statement : statements) {
        if (Result<> done = database.run(statement); !done) {
            return done;
        }
    }
    for (const ArticleId &id : articles) {
        if (Result<> done =
                database.run(u"INSERT OR IGNORE INTO temp.chosen VALUES (?)"_s, {id.text()});
            !done) {
            return done;
        }
    }
    return database.run(u"DELETE FROM articles WHERE id NOT IN (SELECT id FROM temp.chosen)"_s);
}

Result<> cutDown(const QString &path, const ProjectContent &content, const std::stop_token &stop)
{
    if (const auto migrated = Library::open(path); !migrated) {
        return std::unexpected(migrated.error());
    }
    const auto database = Database::open(path);
    if (!database) {
        return std::unexpected(database.error());
    }
    Result<Transaction> transaction = Transaction::begin(**database);
    if (!transaction) {
        return std::unexpected(transaction.error());
    }
    if (content.articles) {
        if (Result<> done = chooseArticles(**database, *content.articles); !done) {
            return done;
        }
    }
    QStringList statements = leavingBehind();
    if (content.sayings == ProjectContent::Sayings::None) {
        statements += leavingSayings();
    }
    for (const QString &statement : std::as_const(statements)) {
        if (stop.stop_requested()) {
            return std::unexpected(Error{ErrorCode::Cancelled, path});
        }
        if (Result<> done = (*database)->run(statement); !done) {
            return done;
        }
    }
    if (Result<> done = transaction->commit(); !done) {
        return done;
    }
    // One file, and nothing of what was taken out is left in its pages or in the index of words.
    for (const QString &statement :
         {u"INSERT INTO article_words (article_words) VALUES ('rebuild')"_s,
          u"PRAGMA journal_mode = DELETE"_s}) {
        if (Result<> done = (*database)->run(statement); !done) {
            return done;
        }
    }
    return (*database)->run(u"VACUUM"_s);
}

/// Gives the file @p from the name @p to, in place of the one that has it.
bool replace(const QString &from, const QString &to)
{
#ifdef Q_OS_UNIX
    return std::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) == 0;
#else
    QFile::remove(to);
    return QFile::rename(from, to);
#endif
}

} // namespace

Result<> writeProject(const QString &libraryPath, const QString &to, const ProjectContent &content,
                      const std::stop_token &stop)
{
    const QString part =
        to + u'.' + QUuid::createUuid().toString(QUuid::WithoutBraces).left(8) + u".part"_s;
    Result<> done = copyLibrary(libraryPath, part);
    if (done && stop.stop_requested()) {
        done = std::unexpected(Error{ErrorCode::Cancelled, to});
    }
    if (done) {
        done = cutDown(part, content, stop);
    }
    if (done && !replace(part, to)) {
        done = std::unexpected(Error{ErrorCode::FileUnwritable, to});
    }
    if (!done) {
        for (const QString &rest : {QString(), u"-wal"_s, u"-shm"_s, u"-journal"_s}) {
            QFile::remove(part + rest);
        }
    }
    return done;
}

Result<std::vector<ArticleId>> articlesIn(const QString &libraryPath,
                                          const CollectionId &collection)
{
    const auto database = Database::openReadOnly(libraryPath);
    if (!database) {
        return std::unexpected(database.error());
    }
    return readRows((*database)->rows(uR"(WITH RECURSIVE inside (id) AS (SELECT ?
            UNION SELECT collections.id FROM collections JOIN inside ON parent = inside.id)
            SELECT DISTINCT article FROM collection_articles
            WHERE collection IN (SELECT id FROM inside))"_s,
                                      {collection.text()}),
                    [](const Statement &row) { return ArticleId(row.text(0)); });
}

} // namespace slantlight
