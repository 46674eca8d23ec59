// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/annotationstore.h"

#include "core/storage/columns.h"
#include "core/storage/database.h"
#include "core/storage/rows.h"
#include "core/storage/selectorcolumns.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace slantlight {

namespace {

const QString columns =
    u"SELECT id, article, code, start, stop, exact, prefix, suffix, memo, created, modified, layer,"
    " coder FROM annotations"_s;

std::optional<Annotation> annotationFrom(const Statement &row)
{
    auto selector = selectorFrom(row, 3);
    const auto layer = layerFromId(row.text(11));
    if (!selector || !layer || row.text(0).isEmpty() || row.text(2).isEmpty()) {
        return std::nullopt;
    }
    return Annotation{
        .id = AnnotationId(row.text(0)),
        .article = ArticleId(row.text(1)),
        .code = CodeId(row.text(2)),
        .selector = *std::move(selector),
        .memo = row.text(8),
        .created = timeFromColumn(row, 9),
        .modified = timeFromColumn(row, 10),
        .layer = *layer,
        .coder = CoderId(row.text(12)),
    };
}

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
    return m_database->run(
        uR"(INSERT INTO annotations (id, article, code, start, stop, exact, prefix, suffix, memo,
                created, modified, layer, coder)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, nullif(?, ''))
            ON CONFLICT (id) DO UPDATE SET article = excluded.article, code = excluded.code,
                start = excluded.start, stop = excluded.stop, exact = excluded.exact,
                prefix = excluded.prefix, suffix = excluded.suffix, memo = excluded.memo,
                created = excluded.created, modified = excluded.modified, layer = excluded.layer,
                coder = excluded.coder, removed = NULL)"_s,
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
        });
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
    if ((moved || reworded) && clash == Clash::Refuse) {
        return std::unexpected(Error{ErrorCode::ChangedElsewhere, is.selector.exact});
    }

    KeptChange kept{.before = is, .after = is};
    if (moved) {
        kept = {.before = std::nullopt, .after = after};
        kept.after.id = Annotation::create(after.article, after.code, after.selector).id;
        kept.after.created = after.modified;
    } else {
        kept.after.code = before.code == after.code ? is.code : after.code;
        kept.after.selector = before.selector == after.selector ? is.selector : after.selector;
        kept.after.memo = before.memo == after.memo ? is.memo : after.memo;
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
