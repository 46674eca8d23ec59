// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/annotationstore.h"

#include "core/storage/annotationcolumns.h"
#include "core/storage/columns.h"
#include "core/storage/database.h"
#include "core/storage/rows.h"
#include "core/storage/selectorcolumns.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace slantlight {

namespace {

const QString columns = u"SELECT "_s + annotationColumns() + u" FROM annotations"_s;

Result<NoteRows<Annotation>> read(Database &database, const QString &rest,
                                  const QVariantList &values)
{
    return readNotes(database, database.rows(columns + rest, values), annotationFrom,
                     u"annotations"_s);
}

/// Returns the memo that holds both: @p theirs stands, and @p mine comes after it.
QString joined(const QString &theirs, const QString &mine)
{
    if (mine.contains(theirs)) {
        return mine;
    }
    return theirs.contains(mine) ? theirs : theirs + u"\n\n"_s + mine;
}

/// Returns the tags of @p is with what made @p after of @p before.
QStringList merged(const QStringList &before, const QStringList &after, const QStringList &is)
{
    QStringList tags;
    for (const QString &tag : is) {
        if (!before.contains(tag) || after.contains(tag)) {
            tags += tag;
        }
    }
    for (const QString &tag : after) {
        if (!before.contains(tag)) {
            tags += tag;
        }
    }
    return tidyTags(tags);
}

} // namespace

AnnotationStore::AnnotationStore(Database &database)
    : m_database(&database)
{
}

Result<NoteRows<Annotation>> AnnotationStore::of(const ArticleId &article) const
{
    return read(*m_database, u" WHERE article = ? AND removed IS NULL ORDER BY start, stop, id"_s,
                {article.text()});
}

Result<> AnnotationStore::write(const Annotation &annotation)
{
    const Selector &selector = annotation.selector;
    if (Result<> done = m_database->run(
            uR"(INSERT INTO annotations (id, article, code, start, stop, exact, prefix, suffix, memo,
                created, modified, layer, coder, target)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, nullif(?, ''), ?)
            ON CONFLICT (id) DO UPDATE SET article = excluded.article, code = excluded.code,
                start = excluded.start, stop = excluded.stop, exact = excluded.exact,
                prefix = excluded.prefix, suffix = excluded.suffix, memo = excluded.memo,
                created = excluded.created, modified = excluded.modified, layer = excluded.layer,
                coder = excluded.coder, target = excluded.target, removed = NULL)"_s,
            {
                textColumn(annotation.id.text()),
                textColumn(annotation.article.text()),
                textColumn(annotation.code.text()),
                startOf(selector),
                stopOf(selector),
                textColumn(selector.exact),
                textColumn(selector.prefix),
                textColumn(selector.suffix),
                textColumn(annotation.memo),
                timeColumn(annotation.created),
                timeColumn(annotation.modified),
                layerId(annotation.layer).toString(),
                textColumn(annotation.coder.text()),
                textColumn(annotation.target),
            });
        !done) {
        return done;
    }
    return writeTags(annotation);
}

Result<> AnnotationStore::writeTags(const Annotation &annotation)
{
    // Only what is different, so that no row changes for nothing.
    const QString id = annotation.id.text();
    const QVariant tags = textsColumn(annotation.tags);
    if (Result<> done = m_database->run(uR"(DELETE FROM annotation_tags WHERE annotation = ?
            AND tag COLLATE BINARY NOT IN (SELECT value FROM json_each(?)))"_s,
                                        {id, tags});
        !done) {
        return done;
    }
    return m_database->run(uR"(INSERT INTO annotation_tags (annotation, tag)
            SELECT ?, value FROM json_each(?) WHERE true ON CONFLICT DO NOTHING)"_s,
                           {id, tags});
}

Result<> AnnotationStore::add(const Annotation &annotation)
{
    Result<Transaction> transaction = Transaction::begin(*m_database);
    if (!transaction) {
        return std::unexpected(transaction.error());
    }
    const auto there = now(annotation.id);
    if (!there) {
        return std::unexpected(there.error());
    }
    if (*there) {
        return std::unexpected(Error{ErrorCode::ChangedElsewhere, annotation.selector.exact});
    }
    if (Result<> done = write(annotation); !done) {
        return done;
    }
    return transaction->commit();
}

Result<KeptChange> AnnotationStore::change(const Annotation &before, const Annotation &after,
                                           Clash clash)
{
    Q_ASSERT(before.id == after.id);
    Result<Transaction> transaction = Transaction::begin(*m_database);
    if (!transaction) {
        return std::unexpected(transaction.error());
    }
    const auto there = now(before.id);
    if (!there) {
        return std::unexpected(there.error());
    }
    if (!*there) {
        return std::unexpected(Error{ErrorCode::DeletedElsewhere, after.memo});
    }
    const Annotation &is = **there;
    const auto clashes = [](const auto &was, const auto &wanted, const auto &found) {
        return was != wanted && found != was && found != wanted;
    };
    const bool moved = clashes(before.code, after.code, is.code)
                       || clashes(before.selector, after.selector, is.selector);
    const bool reworded = clashes(before.memo, after.memo, is.memo);
    const bool retargeted = clashes(before.target, after.target, is.target);
    if ((moved || reworded || retargeted) && clash == Clash::Refuse) {
        return std::unexpected(Error{ErrorCode::ChangedElsewhere, is.selector.exact});
    }

    KeptChange kept{.before = is, .after = is};
    if (moved || retargeted) {
        kept = {.before = std::nullopt, .after = after};
        kept.after.id = Annotation::create(after.article, after.code, after.selector).id;
        kept.after.created = after.modified;
    } else {
        kept.after.code = before.code == after.code ? is.code : after.code;
        kept.after.selector = before.selector == after.selector ? is.selector : after.selector;
        kept.after.memo = before.memo == after.memo ? is.memo : after.memo;
        kept.after.target = before.target == after.target ? is.target : after.target;
        kept.after.tags = merged(before.tags, after.tags, is.tags);
        kept.after.layer = before.layer == after.layer ? is.layer : after.layer;
        kept.after.modified = after.modified;
        if (reworded) {
            kept.after.memo = joined(is.memo, after.memo);
        }
    }
    if (const Result<> done = write(kept.after); !done) {
        return std::unexpected(done.error());
    }
    if (const Result<> done = transaction->commit(); !done) {
        return std::unexpected(done.error());
    }
    return kept;
}

Result<> AnnotationStore::replaceCode(const CodeId &from, const CodeId &to)
{
    return m_database->run(u"UPDATE annotations SET code = ? WHERE code = ?"_s,
                           {textColumn(to.text()), textColumn(from.text())});
}

Result<std::map<CodeId, int>> AnnotationStore::codeCounts() const
{
    std::map<CodeId, int> counts;
    const auto read = readRows(
        m_database->rows(
            u"SELECT code, count(*) FROM annotations WHERE removed IS NULL GROUP BY code"_s),
        [&counts](const Statement &row) {
            counts.emplace(CodeId(row.text(0)), static_cast<int>(row.number(1)));
            return true;
        });
    if (!read) {
        return std::unexpected(read.error());
    }
    return counts;
}

Result<> AnnotationStore::remove(const Annotation &annotation)
{
    Result<Transaction> transaction = Transaction::begin(*m_database);
    if (!transaction) {
        return std::unexpected(transaction.error());
    }
    const auto there = now(annotation.id);
    if (!there) {
        return std::unexpected(there.error());
    }
    if (*there && **there != annotation) {
        return std::unexpected(Error{ErrorCode::ChangedElsewhere, annotation.selector.exact});
    }
    if (Result<> done = m_database->run(
            u"UPDATE annotations SET removed = ? WHERE id = ? AND removed IS NULL"_s,
            {timeColumn(QDateTime::currentDateTimeUtc()), annotation.id.text()});
        !done) {
        return done;
    }
    return transaction->commit();
}

Result<> AnnotationStore::restore(const AnnotationId &id)
{
    return m_database->run(
        u"UPDATE annotations SET removed = NULL WHERE id = ? AND removed IS NOT NULL"_s,
        {id.text()});
}

Result<NoteRows<Annotation>> AnnotationStore::trashOf(const ArticleId &article) const
{
    return read(*m_database,
                u" WHERE article = ? AND removed IS NOT NULL ORDER BY removed DESC, id"_s,
                {article.text()});
}

Result<> AnnotationStore::purge(const QDateTime &time)
{
    return m_database->run(u"DELETE FROM annotations WHERE removed < ?"_s, {timeColumn(time)});
}

Result<std::optional<Annotation>> AnnotationStore::now(const AnnotationId &id) const
{
    auto rows = read(*m_database, u" WHERE id = ? AND removed IS NULL"_s, {id.text()});
    if (!rows || !rows->damaged.empty()) {
        return std::unexpected(rows ? rows->damaged.front() : rows.error());
    }
    return rows->notes.empty() ? std::nullopt : std::optional(std::move(rows->notes.front()));
}

} // namespace slantlight
