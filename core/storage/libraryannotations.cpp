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

/// Reads the columns start, stop, exact, prefix and suffix, of which the first is @p column; the
/// table makes sure that a start is no negative number and no stop comes before it.
Selector selectorFrom(const Statement &row, int column)
{
    return {
        .exact = row.text(column + 2),
        .prefix = row.text(column + 3),
        .suffix = row.text(column + 4),
        .position = {TextOffset(row.number(column)), TextOffset(row.number(column + 1))},
    };
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

Result<> Library::remove(const AnnotationId &id)
{
    return m_database->run(u"DELETE FROM annotations WHERE id = ?"_s, {id.text()});
}

Result<std::vector<Annotation>> Library::annotations(const ArticleId &article) const
{
    Result<Statement> rows = m_database->rows(
        uR"(SELECT id, code, start, stop, exact, prefix, suffix, memo, created, modified
            FROM annotations WHERE article = ? ORDER BY start, stop, id)"_s,
        {article.text()});
    if (!rows) {
        return std::unexpected(rows.error());
    }
    std::vector<Annotation> annotations;
    Result<bool> hasRow = rows->next();
    for (; hasRow && *hasRow; hasRow = rows->next()) {
        annotations.push_back({
            .id = AnnotationId(rows->text(0)),
            .article = article,
            .code = CodeId(rows->text(1)),
            .selector = selectorFrom(*rows, 2),
            .memo = rows->text(7),
            .created = timeFromColumn(*rows, 8),
            .modified = timeFromColumn(*rows, 9),
        });
    }
    if (!hasRow) {
        return std::unexpected(hasRow.error());
    }
    return annotations;
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

Result<std::vector<Verdict>> Library::verdicts(const ArticleId &article) const
{
    Result<Statement> rows = m_database->rows(
        uR"(SELECT rule, start, stop, exact, prefix, suffix, answer, reason, modified
            FROM verdicts WHERE article = ? ORDER BY start, stop, rule)"_s,
        {article.text()});
    if (!rows) {
        return std::unexpected(rows.error());
    }
    std::vector<Verdict> verdicts;
    Result<bool> hasRow = rows->next();
    for (; hasRow && *hasRow; hasRow = rows->next()) {
        const std::optional<Answer> answer = answerFromId(rows->text(6));
        if (!answer) {
            return damaged(*m_database, u"verdicts.answer"_s);
        }
        verdicts.push_back({
            .article = article,
            .rule = RuleId(rows->text(0)),
            .selector = selectorFrom(*rows, 1),
            .answer = *answer,
            .reason = rows->text(7),
            .modified = timeFromColumn(*rows, 8),
        });
    }
    if (!hasRow) {
        return std::unexpected(hasRow.error());
    }
    return verdicts;
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
