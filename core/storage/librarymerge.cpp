// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/librarymerge.h"

#include "core/storage/backup.h"
#include "core/storage/database.h"
#include "core/storage/library.h"
#include "core/storage/rows.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QUuid>

#include <memory>
#include <utility>

using namespace Qt::StringLiterals;

namespace slantlight {

namespace {

/// The columns of an annotation that say something; the times say only when.
const QString annotationColumns = u"article, code, start, stop, exact, prefix, suffix, memo, layer,"
                                  " target"_s;
const QString codeColumns = u"name, definition, use_when, not_when, examples, counterexamples,"
                            " source, parent, colour, line"_s;

QString from(const QString &columns, const QString &table)
{
    return table + u'.' + QString(columns).replace(u", "_s, u", "_s + table + u'.');
}

/// Brings what one library, attached as "other", has into the one that is open.
class Merging
{
public:
    Merging(Database &database, QString conflictTag, const TellRows &tell, std::stop_token stop)
        : m_database(database)
        , m_conflictTag(std::move(conflictTag))
        , m_tell(tell)
        , m_stop(std::move(stop))
    {
    }

    [[nodiscard]] Result<> run();
    [[nodiscard]] MergeSummary summary() && { return std::move(m_summary); }

private:
    using Step = Result<> (Merging::*)();

    [[nodiscard]] Result<> know();
    [[nodiscard]] Result<> coders();
    [[nodiscard]] Result<> articles();
    [[nodiscard]] Result<> article(const QString &id);
    [[nodiscard]] Result<> notesAndSources();
    [[nodiscard]] Result<> annotations();
    [[nodiscard]] Result<> differing();
    [[nodiscard]] Result<> verdicts();
    [[nodiscard]] Result<> codes();
    [[nodiscard]] Result<> collections();
    [[nodiscard]] Result<> tags();

    /// Runs a change, and adds to @p count how many rows it changed.
    [[nodiscard]] Result<> change(const QString &sql, qint64 *count = nullptr,
                                  const QVariantList &values = {});
    [[nodiscard]] Result<QStringList> texts(const QString &sql);
    [[nodiscard]] Result<> tellOrStop();

    Database &m_database;
    QString m_conflictTag;
    const TellRows &m_tell;
    std::stop_token m_stop;
    qint64 m_done = 0;
    qint64 m_all = 0;
    MergeSummary m_summary;
};

Result<> Merging::change(const QString &sql, qint64 *count, const QVariantList &values)
{
    if (Result<> done = m_database.run(sql, values); !done) {
        return done;
    }
    if (count) {
        const Result<qint64> rows = m_database.number(u"SELECT changes()"_s);
        if (!rows) {
            return std::unexpected(rows.error());
        }
        *count += *rows;
    }
    return {};
}

Result<QStringList> Merging::texts(const QString &sql)
{
    const auto rows =
        readRows(m_database.rows(sql), [](const Statement &row) { return row.text(0); });
    return rows ? Result<QStringList>(QStringList(rows->begin(), rows->end()))
                : std::unexpected(rows.error());
}

Result<> Merging::tellOrStop()
{
    m_tell(m_done++, m_all);
    if (m_stop.stop_requested()) {
        return std::unexpected(Error{ErrorCode::Cancelled, m_database.path()});
    }
    return {};
}

/// Names once what the steps ask for again and again.
Result<> Merging::know()
{
    for (const QString &statement : {
             // Who an annotation there is by, as this library knows them.
             uR"(CREATE TEMP VIEW brought AS SELECT a.id, a.article, a.code, a.start, a.stop,
                 a.exact, a.prefix, a.suffix, a.memo, a.layer, a.target, a.created, a.modified,
                 nullif(coalesce(a.coder, (SELECT id FROM other.coders WHERE is_owner = 1)),
                     (SELECT id FROM main.coders WHERE is_owner = 1)) AS coder
                 FROM other.annotations AS a WHERE a.removed IS NULL
                 AND a.article IN (SELECT id FROM main.articles))"_s,
             u"CREATE TEMP TABLE fresh (id TEXT PRIMARY KEY)"_s,
         }) {
        if (Result<> done = m_database.run(statement); !done) {
            return done;
        }
    }
    const Result<qint64> rows = m_database.number(u"SELECT (SELECT count(*) FROM other.articles)"
                                                  " + (SELECT count(*) FROM other.annotations)"_s);
    if (!rows) {
        return std::unexpected(rows.error());
    }
    m_all = *rows;
    return {};
}

Result<> Merging::coders()
{
    // Only those with a say: a project without annotations brings nobody.
    const QString unknown = uR"( FROM other.coders WHERE id NOT IN (SELECT id FROM main.coders)
        AND (is_owner = 0 OR EXISTS (SELECT 1 FROM other.annotations WHERE coder IS NULL)))"_s;
    const Result<QStringList> names = texts(u"SELECT name"_s + unknown);
    if (!names) {
        return std::unexpected(names.error());
    }
    m_summary.coders = *names;
    if (Result<> done =
            change(u"INSERT INTO main.coders (id, name, is_owner) SELECT id, name, 0"_s + unknown);
        !done) {
        return done;
    }
    return change(uR"(UPDATE main.coders SET name = (SELECT name FROM other.coders AS o
        WHERE o.id = main.coders.id) WHERE name = '' AND is_owner = 0
        AND EXISTS (SELECT 1 FROM other.coders AS o WHERE o.id = main.coders.id AND o.name <> ''))"_s);
}

Result<> Merging::article(const QString &id)
{
    for (const QString &statement : {
             uR"(INSERT INTO main.articles (id, turn, opened, title, given_title, author, published,
                 language, address, path, site, source_hash, blocks, text)
                 SELECT id, (SELECT coalesce(max(turn), 0) + 1 FROM main.articles), opened, title,
                 given_title, author, published, language, address, path, site, source_hash, blocks,
                 text FROM other.articles WHERE id = ?)"_s,
             uR"(INSERT OR IGNORE INTO main.article_links (article, start, stop, address)
                 SELECT article, start, stop, address FROM other.article_links WHERE article = ?)"_s,
             u"INSERT OR IGNORE INTO temp.fresh (id) VALUES (?)"_s,
         }) {
        if (Result<> done = m_database.run(statement, {id}); !done) {
            return done;
        }
    }
    ++m_summary.articles;
    return {};
}

Result<> Merging::articles()
{
    const Result<QStringList> missing =
        texts(uR"(SELECT id FROM other.articles WHERE id NOT IN (SELECT id FROM main.articles)
            AND id NOT IN (SELECT article FROM other.trash) ORDER BY turn)"_s);
    if (!missing) {
        return std::unexpected(missing.error());
    }
    for (const QString &id : *missing) {
        if (Result<> done = tellOrStop(); !done) {
            return done;
        }
        if (Result<> done = article(id); !done) {
            return done;
        }
    }
    const Result<qint64> kept =
        m_database.number(uR"(SELECT count(*) FROM main.trash WHERE article IN
            (SELECT id FROM other.articles WHERE id NOT IN (SELECT article FROM other.trash)))"_s);
    if (!kept) {
        return std::unexpected(kept.error());
    }
    m_summary.inTrash += *kept;
    return {};
}

Result<> Merging::notesAndSources()
{
    qint64 ofFresh = 0;
    if (Result<> done = change(uR"(INSERT INTO main.snapshots (article, type, address, retrieved,
            hash, bytes) SELECT article, type, address, retrieved, hash, bytes FROM other.snapshots
            WHERE article IN (SELECT id FROM temp.fresh))"_s,
                               &ofFresh);
        !done) {
        return done;
    }
    if (Result<> done = change(uR"(INSERT OR IGNORE INTO main.snapshots (article, type, address,
            retrieved, hash, bytes) SELECT article, type, address, retrieved, hash, bytes
            FROM other.snapshots WHERE article IN (SELECT id FROM main.articles))"_s,
                               &m_summary.sources);
        !done) {
        return done;
    }
    // What stands here comes first; what it says already is not said again.
    return change(uR"(UPDATE main.shelf SET note = (SELECT CASE WHEN main.shelf.note = ''
            THEN o.note ELSE main.shelf.note || char(10) || char(10) || o.note END
            FROM other.shelf AS o WHERE o.article = main.shelf.article)
        WHERE article IN (SELECT o.article FROM other.shelf AS o
            WHERE o.article = main.shelf.article AND o.note <> ''
            AND instr(main.shelf.note, o.note) = 0))"_s,
                  &m_summary.notes);
}

Result<> Merging::annotations()
{
    const Result<QStringList> missing =
        texts(u"SELECT id FROM temp.brought WHERE id NOT IN (SELECT id FROM main.annotations)"
              " ORDER BY id"_s);
    if (!missing) {
        return std::unexpected(missing.error());
    }
    for (const QString &id : *missing) {
        if (Result<> done = tellOrStop(); !done) {
            return done;
        }
        const Result<> added =
            change(u"INSERT INTO main.annotations (id, created, modified, coder, %1)"
                   " SELECT id, created, modified, coder, %1 FROM temp.brought WHERE id = ?"_s.arg(
                       annotationColumns),
                   nullptr, {id});
        if (!added) {
            return added;
        }
        ++m_summary.annotations;
    }
    const Result<qint64> kept =
        m_database.number(u"SELECT count(*) FROM temp.brought AS b JOIN main.annotations AS m"
                          " USING (id) WHERE m.removed IS NOT NULL"_s);
    if (!kept) {
        return std::unexpected(kept.error());
    }
    m_summary.inTrash += *kept;
    return differing();
}

/// Those that both have, yet not alike: theirs is added under an id that is made of what it says,
/// so that it is known when it comes again.
Result<> Merging::differing()
{
    const auto rows = readRows(
        m_database.rows(u"SELECT b.id, json_array(%1, b.coder) FROM temp.brought AS b"
                        " JOIN main.annotations AS m USING (id) WHERE m.removed IS NULL"
                        " AND (%1, b.coder) IS NOT (%2, m.coder) ORDER BY b.id"_s.arg(
                            from(annotationColumns, u"b"_s), from(annotationColumns, u"m"_s))),
        [](const Statement &row) { return std::pair(row.text(0), row.text(1)); });
    if (!rows) {
        return std::unexpected(rows.error());
    }
    for (const auto &[id, content] : *rows) {
        const QString second =
            QUuid::createUuidV5(QUuid(id), id + content).toString(QUuid::WithoutBraces);
        const QVariantList ids{second, id};
        qint64 added = 0;
        if (Result<> done = change(
                u"INSERT OR IGNORE INTO main.annotations (id, created, modified, coder, %1)"
                " SELECT ?, created, modified, coder, %1 FROM temp.brought WHERE id = ?"_s.arg(
                    annotationColumns),
                &added, ids);
            !done) {
            return done;
        }
        if (added == 0) {
            continue; // it came before
        }
        for (const auto &[sql, values] :
             {std::pair(u"INSERT OR IGNORE INTO main.annotation_tags (annotation, tag)"
                        " SELECT ?, tag FROM other.annotation_tags WHERE annotation = ?"_s,
                        ids),
              std::pair(u"INSERT OR IGNORE INTO main.annotation_tags (annotation, tag)"
                        " VALUES (?, ?)"_s,
                        QVariantList{second, m_conflictTag})}) {
            if (Result<> done = m_database.run(sql, values); !done) {
                return done;
            }
        }
        m_summary.conflicts.emplace_back(second);
    }
    return {};
}

Result<> Merging::verdicts()
{
    const QString there = uR"( FROM other.verdicts AS o JOIN main.verdicts AS m
        USING (article, rule, start, stop, exact) WHERE o.answer <> m.answer)"_s;
    const Result<qint64> others = m_database.number(u"SELECT count(*)"_s + there);
    if (!others) {
        return std::unexpected(others.error());
    }
    m_summary.otherVerdicts = *others;
    if (Result<> done = change(uR"(INSERT OR IGNORE INTO main.verdicts (article, rule, start, stop,
            exact, prefix, suffix, answer, reason, modified) SELECT article, rule, start, stop,
            exact, prefix, suffix, answer, reason, modified FROM other.verdicts
            WHERE article IN (SELECT id FROM main.articles))"_s,
                               &m_summary.verdicts);
        !done) {
        return done;
    }
    return change(uR"(INSERT OR IGNORE INTO main.settlements (article, sides, choice, note,
        modified) SELECT article, sides, choice, note, modified FROM other.settlements
        WHERE article IN (SELECT id FROM main.articles))"_s);
}

Result<> Merging::codes()
{
    // A digit belongs to whoever gave it here.
    if (Result<> done = change(u"INSERT INTO main.codes (id, place, key, %1)"
                               " SELECT id, place + (SELECT coalesce(max(place), 0) + 1 FROM"
                               " main.codes), CASE WHEN key IN (SELECT key FROM main.codes) THEN"
                               " NULL ELSE key END, %1 FROM other.codes"
                               " WHERE id NOT IN (SELECT id FROM main.codes)"_s.arg(codeColumns),
                               &m_summary.codes);
        !done) {
        return done;
    }
    const auto differing =
        readRows(m_database.rows(
                     u"SELECT o.id, json_array(%1) FROM other.codes AS o"
                     " JOIN main.codes AS m USING (id) WHERE (%1) IS NOT (%2) ORDER BY o.id"_s.arg(
                         from(codeColumns, u"o"_s), from(codeColumns, u"m"_s))),
                 [](const Statement &row) { return std::pair(row.text(0), row.text(1)); });
    if (!differing) {
        return std::unexpected(differing.error());
    }
    for (const auto &[id, content] : *differing) {
        const QByteArray hash =
            QCryptographicHash::hash(content.toUtf8(), QCryptographicHash::Sha256).toHex();
        qint64 added = 0;
        const QString second = id + u'-' + QString::fromLatin1(hash.first(8));
        if (Result<> done =
                change(u"INSERT OR IGNORE INTO main.codes (id, place, key, %1) SELECT ?,"
                       " (SELECT max(place) + 1 FROM main.codes), NULL, name || ' (2)', %2"
                       " FROM other.codes AS o WHERE id = ?"_s.arg(
                           codeColumns, from(codeColumns, u"o"_s).section(u", "_s, 1)),
                       &added, {second, id});
            !done) {
            return done;
        }
        if (added > 0) {
            m_summary.otherCodes.emplace_back(id);
        }
    }
    return {};
}

Result<> Merging::collections()
{
    const QString fresh = u"(SELECT id FROM other.collections"
                          " WHERE id NOT IN (SELECT id FROM main.collections))"_s;
    const Result<QStringList> missing = texts(u"SELECT id FROM "_s + fresh);
    if (!missing) {
        return std::unexpected(missing.error());
    }
    if (Result<> done = change(u"INSERT INTO main.collections (id, name) SELECT id, name"
                               " FROM other.collections WHERE id IN "_s
                                   + fresh,
                               &m_summary.collections);
        !done) {
        return done;
    }
    for (const QString &id : *missing) {
        if (Result<> done = change(u"UPDATE main.collections SET parent ="
                                   " (SELECT parent FROM other.collections WHERE id = ?)"
                                   " WHERE id = ?"_s,
                                   nullptr, {id, id});
            !done) {
            return done;
        }
    }
    return change(uR"(INSERT OR IGNORE INTO main.collection_articles (collection, article)
        SELECT collection, article FROM other.collection_articles
        WHERE article IN (SELECT id FROM main.articles))"_s);
}

Result<> Merging::tags()
{
    if (Result<> done = change(uR"(INSERT OR IGNORE INTO main.article_tags (article, tag)
            SELECT article, tag FROM other.article_tags
            WHERE article IN (SELECT id FROM main.articles))"_s,
                               &m_summary.tags);
        !done) {
        return done;
    }
    return change(uR"(INSERT OR IGNORE INTO main.annotation_tags (annotation, tag)
        SELECT t.annotation, t.tag FROM other.annotation_tags AS t JOIN temp.brought AS b
        ON b.id = t.annotation JOIN main.annotations AS m ON m.id = t.annotation
        WHERE m.removed IS NULL AND (m.coder IS b.coder))"_s,
                  &m_summary.tags);
}

Result<> Merging::run()
{
    for (const Step step : {&Merging::know, &Merging::coders, &Merging::articles,
                            &Merging::notesAndSources, &Merging::codes, &Merging::annotations,
                            &Merging::verdicts, &Merging::collections, &Merging::tags}) {
        if (m_stop.stop_requested()) {
            return std::unexpected(Error{ErrorCode::Cancelled, m_database.path()});
        }
        if (Result<> done = (this->*step)(); !done) {
            return done;
        }
    }
    return {};
}

/// Writes a copy of the library at @p from to @p to, of this version.
Result<> bringToThisVersion(const QString &from, const QString &to)
{
    if (const auto readable = Library::openReadOnly(from); !readable) {
        return std::unexpected(readable.error()); // newer, damaged, or none of ours
    }
    if (Result<> done = copyLibrary(from, to); !done) {
        return done;
    }
    const auto opened = Library::open(to);
    return opened ? Result<>() : std::unexpected(opened.error());
}

} // namespace

bool MergeSummary::isEmpty() const
{
    return articles == 0 && annotations == 0 && coders.isEmpty() && verdicts == 0 && codes == 0
           && otherCodes.empty() && collections == 0 && tags == 0 && notes == 0 && sources == 0
           && conflicts.empty();
}

Result<MergeSummary> mergeLibrary(const QString &from, const QString &path,
                                  const QString &conflictTag, const TellRows &tell,
                                  const std::stop_token &stop)
{
    if (QFileInfo(from).canonicalFilePath() == QFileInfo(path).canonicalFilePath()) {
        return std::unexpected(Error{ErrorCode::DatabaseFailed, from});
    }
    const QTemporaryDir folder;
    const QString copy = folder.filePath(u"other.sqlite"_s);
    if (const Result<> done = bringToThisVersion(from, copy); !done) {
        return std::unexpected(done.error());
    }
    if (const Result<Library> migrated = Library::open(path); !migrated) {
        return std::unexpected(migrated.error());
    }
    const auto database = Database::open(path);
    if (!database) {
        return std::unexpected(database.error());
    }
    if (const Result<> done = (*database)->run(u"ATTACH ? AS other"_s, {copy}); !done) {
        return std::unexpected(done.error());
    }
    Result<Transaction> transaction = Transaction::begin(**database);
    if (!transaction) {
        return std::unexpected(transaction.error());
    }
    Merging merging(**database, conflictTag, tell, stop);
    if (const Result<> done = merging.run(); !done) {
        return std::unexpected(done.error());
    }
    if (const Result<> done = transaction->commit(); !done) {
        return std::unexpected(done.error());
    }
    return std::move(merging).summary();
}

} // namespace slantlight
