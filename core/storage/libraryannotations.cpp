// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/columns.h"
#include "core/storage/database.h"
#include "core/storage/library.h"
#include "core/storage/noterows.h"

#include <algorithm>
#include <iterator>
#include <utility>

using namespace Qt::StringLiterals;

namespace slantlight {

// What people have said about articles; libraryverdicts.cpp has what they said about markers.

namespace {

/// Returns the memo that holds both: @p theirs stands, and @p mine comes after it.
QString joined(const QString &theirs, const QString &mine)
{
    if (mine.contains(theirs)) {
        return mine;
    }
    return theirs.contains(mine) ? theirs : theirs + u"\n\n"_s + mine;
}

} // namespace

Result<> Library::save(const Annotation &annotation)
{
    const Selector &selector = annotation.selector;
    return m_database->run(
        uR"(INSERT INTO annotations (id, article, code, start, stop, exact, prefix, suffix, memo,
                created, modified)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT (id) DO UPDATE SET article = excluded.article, code = excluded.code,
                start = excluded.start, stop = excluded.stop, exact = excluded.exact,
                prefix = excluded.prefix, suffix = excluded.suffix, memo = excluded.memo,
                created = excluded.created, modified = excluded.modified)"_s,
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
        });
}

Result<> Library::add(const Annotation &annotation)
{
    Result<Transaction> transaction = Transaction::begin(*m_database);
    if (!transaction) {
        return std::unexpected(transaction.error());
    }
    const auto there = annotationNow(annotation.id);
    if (!there) {
        return std::unexpected(there.error());
    }
    if (*there) {
        return std::unexpected(Error{ErrorCode::ChangedElsewhere, annotation.selector.exact});
    }
    if (Result<> done = save(annotation); !done) {
        return done;
    }
    return transaction->commit();
}

Result<KeptChange> Library::change(const Annotation &before, const Annotation &after, Clash clash)
{
    Q_ASSERT(before.id == after.id);
    Result<Transaction> transaction = Transaction::begin(*m_database);
    if (!transaction) {
        return std::unexpected(transaction.error());
    }
    const auto there = annotationNow(before.id);
    if (!there) {
        return std::unexpected(there.error());
    }
    if (!*there) {
        return std::unexpected(Error{ErrorCode::DeletedElsewhere, after.memo});
    }
    const Annotation &now = **there;
    const auto clashes = [](const auto &was, const auto &wanted, const auto &is) {
        return was != wanted && is != was && is != wanted;
    };
    const bool moved = clashes(before.code, after.code, now.code)
                       || clashes(before.selector, after.selector, now.selector);
    const bool reworded = clashes(before.memo, after.memo, now.memo);
    if ((moved || reworded) && clash == Clash::Refuse) {
        return std::unexpected(Error{ErrorCode::ChangedElsewhere, now.selector.exact});
    }

    KeptChange kept{.before = now, .after = now};
    if (moved) {
        kept = {.before = std::nullopt, .after = after};
        kept.after.id = Annotation::create(after.article, after.code, after.selector).id;
        kept.after.created = after.modified;
    } else {
        kept.after.code = before.code == after.code ? now.code : after.code;
        kept.after.selector = before.selector == after.selector ? now.selector : after.selector;
        kept.after.memo = before.memo == after.memo ? now.memo : after.memo;
        kept.after.modified = after.modified;
        if (reworded) {
            kept.after.memo = joined(now.memo, after.memo);
        }
    }
    if (const Result<> done = save(kept.after); !done) {
        return std::unexpected(done.error());
    }
    if (const Result<> done = transaction->commit(); !done) {
        return std::unexpected(done.error());
    }
    return kept;
}

Result<> Library::remove(const Annotation &read)
{
    Result<Transaction> transaction = Transaction::begin(*m_database);
    if (!transaction) {
        return std::unexpected(transaction.error());
    }
    const auto there = annotationNow(read.id);
    if (!there) {
        return std::unexpected(there.error());
    }
    if (*there && **there != read) {
        return std::unexpected(Error{ErrorCode::ChangedElsewhere, read.selector.exact});
    }
    if (Result<> done =
            m_database->run(u"DELETE FROM annotations WHERE id = ?"_s, {read.id.text()});
        !done) {
        return done;
    }
    return transaction->commit();
}

Result<std::optional<Annotation>> Library::annotationNow(const AnnotationId &id) const
{
    auto rows = readAnnotations(*m_database, u" WHERE id = ?"_s, {id.text()});
    if (!rows || !rows->damaged.empty()) {
        return std::unexpected(rows ? rows->damaged.front() : rows.error());
    }
    return rows->notes.empty() ? std::nullopt : std::optional(std::move(rows->notes.front()));
}

Result<Notes> Library::notes(const ArticleId &article) const
{
    auto annotations = readAnnotations(
        *m_database, u" WHERE article = ? ORDER BY start, stop, id"_s, {article.text()});
    if (!annotations) {
        return std::unexpected(annotations.error());
    }
    auto verdicts = readVerdicts(*m_database, u" WHERE article = ? ORDER BY start, stop, rule"_s,
                                 {article.text()});
    if (!verdicts) {
        return std::unexpected(verdicts.error());
    }
    Notes notes{.annotations = std::move(annotations->notes),
                .verdicts = std::move(verdicts->notes),
                .damaged = std::move(annotations->damaged)};
    std::ranges::move(verdicts->damaged, std::back_inserter(notes.damaged));
    return notes;
}

Result<std::vector<Annotation>> Library::annotations(const ArticleId &article) const
{
    auto all = notes(article);
    if (!all) {
        return std::unexpected(all.error());
    }
    return std::move(all->annotations);
}

} // namespace slantlight
