// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/verdictstore.h"

#include "core/storage/columns.h"
#include "core/storage/database.h"
#include "core/storage/rows.h"
#include "core/storage/selectorcolumns.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace slantlight {

namespace {

const QString columns =
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

Result<NoteRows<Verdict>> read(Database &database, const QString &rest, const QVariantList &values)
{
    return readNotes(database, database.rows(columns + rest, values), verdictFrom, u"verdicts"_s);
}

/// What tells a verdict from all others.
const QString isThis =
    u" WHERE article = ? AND rule = ? AND start = ? AND stop = ? AND exact = ?"_s;

QVariantList keyOf(const Verdict &verdict)
{
    return {textColumn(verdict.article.text()), textColumn(verdict.rule.text()),
            startOf(verdict.selector), stopOf(verdict.selector),
            textColumn(verdict.selector.exact)};
}

Result<> write(Database &database, const Verdict &verdict)
{
    return database.run(
        uR"(INSERT INTO verdicts (article, rule, start, stop, exact, prefix, suffix, answer, reason,
                modified)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT (article, rule, start, stop, exact) DO UPDATE SET
                prefix = excluded.prefix, suffix = excluded.suffix, answer = excluded.answer,
                reason = excluded.reason, modified = excluded.modified)"_s,
        keyOf(verdict)
            + QVariantList{
                textColumn(verdict.selector.prefix),
                textColumn(verdict.selector.suffix),
                answerId(verdict.answer).toString(),
                textColumn(verdict.reason),
                timeColumn(verdict.modified),
            });
}

} // namespace

VerdictStore::VerdictStore(Database &database)
    : m_database(&database)
{
}

Result<NoteRows<Verdict>> VerdictStore::of(const ArticleId &article) const
{
    return read(*m_database, u" WHERE article = ? ORDER BY start, stop, rule"_s, {article.text()});
}

Result<> VerdictStore::change(const std::optional<Verdict> &before,
                              const std::optional<Verdict> &after)
{
    if (!before && !after) {
        return {};
    }
    Result<Transaction> transaction = Transaction::begin(*m_database);
    if (!transaction) {
        return std::unexpected(transaction.error());
    }
    const Verdict &key = before ? *before : *after;
    const auto rows = read(*m_database, isThis, keyOf(key));
    if (!rows) {
        return std::unexpected(rows.error());
    }
    if (rows->notes.size() != (before ? 1U : 0U) || (before && rows->notes.front() != *before)) {
        return std::unexpected(Error{ErrorCode::ChangedElsewhere, key.selector.exact});
    }
    if (Result<> done = after ? write(*m_database, *after)
                              : m_database->run(u"DELETE FROM verdicts"_s + isThis, keyOf(*before));
        !done) {
        return done;
    }
    return transaction->commit();
}

Result<VerdictCounts> VerdictStore::counts(const RuleId &rule) const
{
    const auto row = m_database->row(u"SELECT count(*) FILTER (WHERE answer = 'agree'),"
                                     " count(*) FILTER (WHERE answer = 'not-here')"
                                     " FROM verdicts WHERE rule = ?"_s,
                                     {rule.text()});
    if (!row) {
        return std::unexpected(row.error());
    }
    if (!*row) {
        return VerdictCounts{};
    }
    return VerdictCounts{
        .agreed = static_cast<int>((*row)->number(0)),
        .notHere = static_cast<int>((*row)->number(1)),
    };
}

Result<std::vector<RuleId>> VerdictStore::silencedRules() const
{
    return readRows(m_database->rows(u"SELECT rule FROM silenced_rules ORDER BY rule"_s),
                    [](const Statement &row) { return RuleId(row.text(0)); });
}

Result<> VerdictStore::silence(const RuleId &rule)
{
    return m_database->run(u"INSERT OR IGNORE INTO silenced_rules (rule) VALUES (?)"_s,
                           {rule.text()});
}

Result<> VerdictStore::useAgain(const RuleId &rule)
{
    return m_database->run(u"DELETE FROM silenced_rules WHERE rule = ?"_s, {rule.text()});
}

} // namespace slantlight
