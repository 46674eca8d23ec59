// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/librarymerge.h"

#include "core/storage/backup.h"
#include "core/storage/database.h"
#include "core/storage/library.h"
#include "core/storage/mergerun.h"

#include <QFileInfo>
#include <QTemporaryDir>

#include <memory>
#include <utility>

using namespace Qt::StringLiterals;

namespace slantlight {

namespace {

/// Brings what one library, attached as "other", has into the one that is open.
class Merging
{
public:
    Merging(Database &database, QString conflictTag, const TellRows &tell, std::stop_token stop)
        : m_run(database, tell, std::move(stop))
        , m_conflictTag(std::move(conflictTag))
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
    [[nodiscard]] Result<> annotations()
    {
        return mergeAnnotations(m_run, m_conflictTag, m_summary);
    }
    [[nodiscard]] Result<> codes() { return mergeCodes(m_run, m_summary); }
    [[nodiscard]] Result<> verdicts();
    [[nodiscard]] Result<> collections();
    [[nodiscard]] Result<> tags();

    MergeRun m_run;
    QString m_conflictTag;
    MergeSummary m_summary;
};

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
        if (Result<> done = m_run.database().run(statement); !done) {
            return done;
        }
    }
    const Result<qint64> rows =
        m_run.database().number(u"SELECT (SELECT count(*) FROM other.articles)"
                                " + (SELECT count(*) FROM other.annotations)"_s);
    if (!rows) {
        return std::unexpected(rows.error());
    }
    m_run.expect(*rows);
    return {};
}

Result<> Merging::coders()
{
    // Only those with a say: a project without annotations brings nobody.
    const QString unknown = uR"( FROM other.coders WHERE id NOT IN (SELECT id FROM main.coders)
        AND (is_owner = 0 OR EXISTS (SELECT 1 FROM other.annotations WHERE coder IS NULL)))"_s;
    const Result<QStringList> names = m_run.texts(u"SELECT name"_s + unknown);
    if (!names) {
        return std::unexpected(names.error());
    }
    m_summary.coders = *names;
    if (Result<> done = m_run.change(
            u"INSERT INTO main.coders (id, name, is_owner) SELECT id, name, 0"_s + unknown);
        !done) {
        return done;
    }
    return m_run.change(uR"(UPDATE main.coders SET name = (SELECT name FROM other.coders AS o
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
        if (Result<> done = m_run.database().run(statement, {id}); !done) {
            return done;
        }
    }
    ++m_summary.articles;
    return {};
}

Result<> Merging::articles()
{
    const Result<QStringList> missing =
        m_run.texts(uR"(SELECT id FROM other.articles WHERE id NOT IN (SELECT id FROM main.articles)
            AND id NOT IN (SELECT article FROM other.trash) ORDER BY turn)"_s);
    if (!missing) {
        return std::unexpected(missing.error());
    }
    for (const QString &id : *missing) {
        if (Result<> done = m_run.tellOrStop(); !done) {
            return done;
        }
        if (Result<> done = article(id); !done) {
            return done;
        }
    }
    const Result<qint64> kept =
        m_run.database().number(uR"(SELECT count(*) FROM main.trash WHERE article IN
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
    if (Result<> done =
            m_run.change(uR"(INSERT INTO main.snapshots (article, type, address, retrieved,
            hash, bytes) SELECT article, type, address, retrieved, hash, bytes FROM other.snapshots
            WHERE article IN (SELECT id FROM temp.fresh))"_s,
                         &ofFresh);
        !done) {
        return done;
    }
    if (Result<> done =
            m_run.change(uR"(INSERT OR IGNORE INTO main.snapshots (article, type, address,
            retrieved, hash, bytes) SELECT article, type, address, retrieved, hash, bytes
            FROM other.snapshots WHERE article IN (SELECT id FROM main.articles))"_s,
                         &m_summary.sources);
        !done) {
        return done;
    }
    // What stands here comes first; what it says already is not said again.
    return m_run.change(uR"(UPDATE main.shelf SET note = (SELECT CASE WHEN main.shelf.note = ''
            THEN o.note ELSE main.shelf.note || char(10) || char(10) || o.note END
            FROM other.shelf AS o WHERE o.article = main.shelf.article)
        WHERE article IN (SELECT o.article FROM other.shelf AS o
            WHERE o.article = main.shelf.article AND o.note <> ''
            AND instr(main.shelf.note, o.note) = 0))"_s,
                        &m_summary.notes);
}

Result<> Merging::verdicts()
{
    const QString there = uR"( FROM other.verdicts AS o JOIN main.verdicts AS m
        USING (article, rule, start, stop, exact) WHERE o.answer <> m.answer)"_s;
    const Result<qint64> others = m_run.database().number(u"SELECT count(*)"_s + there);
    if (!others) {
        return std::unexpected(others.error());
    }
    m_summary.otherVerdicts = *others;
    if (Result<> done =
            m_run.change(uR"(INSERT OR IGNORE INTO main.verdicts (article, rule, start, stop,
            exact, prefix, suffix, answer, reason, modified) SELECT article, rule, start, stop,
            exact, prefix, suffix, answer, reason, modified FROM other.verdicts
            WHERE article IN (SELECT id FROM main.articles))"_s,
                         &m_summary.verdicts);
        !done) {
        return done;
    }
    return m_run.change(uR"(INSERT OR IGNORE INTO main.settlements (article, sides, choice, note,
        modified) SELECT article, sides, choice, note, modified FROM other.settlements
        WHERE article IN (SELECT id FROM main.articles))"_s);
}

Result<> Merging::collections()
{
    const QString fresh = u"(SELECT id FROM other.collections"
                          " WHERE id NOT IN (SELECT id FROM main.collections))"_s;
    const Result<QStringList> missing = m_run.texts(u"SELECT id FROM "_s + fresh);
    if (!missing) {
        return std::unexpected(missing.error());
    }
    if (Result<> done = m_run.change(u"INSERT INTO main.collections (id, name) SELECT id, name"
                                     " FROM other.collections WHERE id IN "_s
                                         + fresh,
                                     &m_summary.collections);
        !done) {
        return done;
    }
    for (const QString &id : *missing) {
        if (Result<> done = m_run.change(u"UPDATE main.collections SET parent ="
                                         " (SELECT parent FROM other.collections WHERE id = ?)"
                                         " WHERE id = ?"_s,
                                         nullptr, {id, id});
            !done) {
            return done;
        }
    }
    return m_run.change(uR"(INSERT OR IGNORE INTO main.collection_articles (collection, article)
        SELECT collection, article FROM other.collection_articles
        WHERE article IN (SELECT id FROM main.articles))"_s);
}

Result<> Merging::tags()
{
    if (Result<> done = m_run.change(uR"(INSERT OR IGNORE INTO main.article_tags (article, tag)
            SELECT article, tag FROM other.article_tags
            WHERE article IN (SELECT id FROM main.articles))"_s,
                                     &m_summary.tags);
        !done) {
        return done;
    }
    return m_run.change(uR"(INSERT OR IGNORE INTO main.annotation_tags (annotation, tag)
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
        if (m_run.isStopped()) {
            return std::unexpected(Error{ErrorCode::Cancelled, m_run.database().path()});
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
