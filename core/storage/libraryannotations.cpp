// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/columns.h"
#include "core/storage/database.h"
#include "core/storage/library.h"

using namespace Qt::StringLiterals;

// What people have said about articles: the other half of Library.

namespace slantlight {

namespace {

qint64 startOf(const Selector &selector)
{
    return selector.position.begin().value();
}

qint64 stopOf(const Selector &selector)
{
    return selector.position.end().value();
}

/// No article is longer, so that no place of one lies after it.
constexpr qint64 furthest = 1LL << 31;

/// Reads the columns start, stop, exact, prefix and suffix, of which the first is @p column. The
/// table refuses other numbers, a damaged file does not.
std::optional<Selector> selectorFrom(const Statement &row, int column)
{
    const qint64 start = row.number(column);
    const qint64 stop = row.number(column + 1);
    if (start < 0 || stop < start || stop > furthest) {
        return std::nullopt;
    }
    return Selector{
        .exact = row.text(column + 2),
        .prefix = row.text(column + 3),
        .suffix = row.text(column + 4),
        .position = {TextOffset(start), TextOffset(stop)},
    };
}

const QString annotationColumns =
    u"SELECT id, article, code, start, stop, exact, prefix, suffix, memo, created, modified"
    " FROM annotations"_s;

std::optional<Annotation> annotationFrom(const Statement &row)
{
    auto selector = selectorFrom(row, 3);
    if (!selector || row.text(0).isEmpty() || row.text(2).isEmpty()) {
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
    };
}

const QString verdictColumns =
    u"SELECT article, rule, start, stop, exact, prefix, suffix, answer, reason, modified"
    " FROM verdicts"_s;

std::optional<Verdict> verdictFrom(const Statement &row)
{
    auto selector = selectorFrom(row, 2);
    const auto answer = answerFromId(row.text(7));
    if (!selector || !answer) {
        return std::nullopt;
    }
    return Verdict{
        .article = ArticleId(row.text(0)),
        .rule = RuleId(row.text(1)),
        .selector = *std::move(selector),
        .answer = *answer,
        .reason = row.text(8),
        .modified = timeFromColumn(row, 9),
    };
}

/// Reads all @p rows by @p read; what it cannot make sense of goes to @p damagedRows by name.
template <typename Note>
Result<std::vector<Note>> readAll(const Database &database, Result<Statement> rows,
                                  std::optional<Note> (*read)(const Statement &),
                                  const QString &table, std::vector<Error> &damagedRows)
{
    if (!rows) {
        return std::unexpected(rows.error());
    }
    std::vector<Note> notes;
    Result<bool> hasRow = rows->next();
    for (; hasRow && *hasRow; hasRow = rows->next()) {
        if (auto note = read(*rows)) {
            notes.push_back(*std::move(note));
        } else {
            const QString name = table + u" of "_s + rows->text(0);
            damagedRows.push_back(damaged(database, name).error());
        }
    }
    if (!hasRow) {
        return std::unexpected(hasRow.error());
    }
    return notes;
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
    std::vector<Error> unreadable;
    auto rows =
        readAll(*m_database, m_database->rows(annotationColumns + u" WHERE id = ?"_s, {id.text()}),
                annotationFrom, u"annotations"_s, unreadable);
    if (!rows || !unreadable.empty()) {
        return std::unexpected(rows ? unreadable.front() : rows.error());
    }
    return rows->empty() ? std::nullopt : std::optional(std::move(rows->front()));
}

Result<Notes> Library::notes(const ArticleId &article) const
{
    Notes notes;
    auto annotations = readAll(
        *m_database,
        m_database->rows(annotationColumns + u" WHERE article = ? ORDER BY start, stop, id"_s,
                         {article.text()}),
        annotationFrom, u"annotations"_s, notes.damaged);
    if (!annotations) {
        return std::unexpected(annotations.error());
    }
    auto verdicts = readAll(
        *m_database,
        m_database->rows(verdictColumns + u" WHERE article = ? ORDER BY start, stop, rule"_s,
                         {article.text()}),
        verdictFrom, u"verdicts"_s, notes.damaged);
    if (!verdicts) {
        return std::unexpected(verdicts.error());
    }
    notes.annotations = *std::move(annotations);
    notes.verdicts = *std::move(verdicts);
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

Result<std::vector<Verdict>> Library::verdicts(const ArticleId &article) const
{
    auto all = notes(article);
    if (!all) {
        return std::unexpected(all.error());
    }
    return std::move(all->verdicts);
}

Result<> Library::save(const Verdict &verdict)
{
    const Selector &selector = verdict.selector;
    return m_database->run(
        uR"(INSERT INTO verdicts (article, rule, start, stop, exact, prefix, suffix, answer, reason,
                modified)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT (article, rule, start, stop, exact) DO UPDATE SET
                prefix = excluded.prefix, suffix = excluded.suffix, answer = excluded.answer,
                reason = excluded.reason, modified = excluded.modified)"_s,
        {
            textColumn(verdict.article.text()),
            textColumn(verdict.rule.text()),
            startOf(selector),
            stopOf(selector),
            textColumn(selector.exact),
            textColumn(selector.prefix),
            textColumn(selector.suffix),
            answerId(verdict.answer).toString(),
            textColumn(verdict.reason),
            timeColumn(verdict.modified),
        });
}

Result<> Library::remove(const Verdict &verdict)
{
    return m_database->run(uR"(DELETE FROM verdicts
            WHERE article = ? AND rule = ? AND start = ? AND stop = ? AND exact = ?)"_s,
                           {
                               textColumn(verdict.article.text()),
                               textColumn(verdict.rule.text()),
                               startOf(verdict.selector),
                               stopOf(verdict.selector),
                               textColumn(verdict.selector.exact),
                           });
}

Result<> Library::change(const std::optional<Verdict> &before, const std::optional<Verdict> &after)
{
    if (!before && !after) {
        return {};
    }
    Result<Transaction> transaction = Transaction::begin(*m_database);
    if (!transaction) {
        return std::unexpected(transaction.error());
    }
    const Verdict &key = before ? *before : *after;
    std::vector<Error> unreadable;
    const auto rows = readAll(
        *m_database,
        m_database->rows(
            verdictColumns
                + u" WHERE article = ? AND rule = ? AND start = ? AND stop = ? AND exact = ?"_s,
            {textColumn(key.article.text()), textColumn(key.rule.text()), startOf(key.selector),
             stopOf(key.selector), textColumn(key.selector.exact)}),
        verdictFrom, u"verdicts"_s, unreadable);
    if (!rows) {
        return std::unexpected(rows.error());
    }
    if (rows->size() != (before ? 1U : 0U) || (before && rows->front() != *before)) {
        return std::unexpected(Error{ErrorCode::ChangedElsewhere, key.selector.exact});
    }
    if (Result<> done = after ? save(*after) : remove(*before); !done) {
        return done;
    }
    return transaction->commit();
}

Result<Library::VerdictCounts> Library::verdictCounts(const RuleId &rule) const
{
    Result<Statement> rows = m_database->rows(
        u"SELECT count(*) FILTER (WHERE answer = 'agree'),"
        " count(*) FILTER (WHERE answer = 'not-here') FROM verdicts WHERE rule = ?"_s,
        {rule.text()});
    if (!rows) {
        return std::unexpected(rows.error());
    }
    if (const Result<bool> hasRow = rows->next(); !hasRow) {
        return std::unexpected(hasRow.error());
    }
    return VerdictCounts{
        .agreed = static_cast<int>(rows->number(0)),
        .notHere = static_cast<int>(rows->number(1)),
    };
}

Result<std::vector<RuleId>> Library::silencedRules() const
{
    Result<Statement> rows = m_database->rows(u"SELECT rule FROM silenced_rules ORDER BY rule"_s);
    if (!rows) {
        return std::unexpected(rows.error());
    }
    std::vector<RuleId> rules;
    Result<bool> hasRow = rows->next();
    for (; hasRow && *hasRow; hasRow = rows->next()) {
        rules.emplace_back(rows->text(0));
    }
    if (!hasRow) {
        return std::unexpected(hasRow.error());
    }
    return rules;
}

Result<> Library::setSilenced(const RuleId &rule, bool silenced)
{
    return m_database->run(silenced ? u"INSERT OR IGNORE INTO silenced_rules (rule) VALUES (?)"_s
                                    : u"DELETE FROM silenced_rules WHERE rule = ?"_s,
                           {rule.text()});
}

} // namespace slantlight
