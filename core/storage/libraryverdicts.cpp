// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/columns.h"
#include "core/storage/database.h"
#include "core/storage/library.h"
#include "core/storage/noterows.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace slantlight {

// What people have said about markers, and about rules as a whole.

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
    const auto rows = readVerdicts(
        *m_database, u" WHERE article = ? AND rule = ? AND start = ? AND stop = ? AND exact = ?"_s,
        {textColumn(key.article.text()), textColumn(key.rule.text()), startOf(key.selector),
         stopOf(key.selector), textColumn(key.selector.exact)});
    if (!rows) {
        return std::unexpected(rows.error());
    }
    if (rows->notes.size() != (before ? 1U : 0U) || (before && rows->notes.front() != *before)) {
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
