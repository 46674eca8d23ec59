// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/noterows.h"

#include "core/storage/columns.h"

#include <optional>
#include <utility>

using namespace Qt::StringLiterals;

namespace slantlight {

namespace {

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

/// Reads all @p rows of @p table by @p read, which gives nothing for what makes no sense.
template <typename Note>
Result<NoteRows<Note>> readAll(const Database &database, Result<Statement> rows,
                               std::optional<Note> (*read)(const Statement &), const QString &table)
{
    if (!rows) {
        return std::unexpected(rows.error());
    }
    NoteRows<Note> found;
    Result<bool> hasRow = rows->next();
    for (; hasRow && *hasRow; hasRow = rows->next()) {
        if (auto note = read(*rows)) {
            found.notes.push_back(*std::move(note));
        } else {
            const QString name = table + u" of "_s + rows->text(0);
            found.damaged.push_back(damaged(database, name).error());
        }
    }
    if (!hasRow) {
        return std::unexpected(hasRow.error());
    }
    return found;
}

} // namespace

Result<NoteRows<Annotation>> readAnnotations(Database &database, const QString &rest,
                                             std::initializer_list<QVariant> values)
{
    return readAll(database, database.rows(annotationColumns + rest, values), annotationFrom,
                   u"annotations"_s);
}

Result<NoteRows<Verdict>> readVerdicts(Database &database, const QString &rest,
                                       std::initializer_list<QVariant> values)
{
    return readAll(database, database.rows(verdictColumns + rest, values), verdictFrom,
                   u"verdicts"_s);
}

qint64 startOf(const Selector &selector)
{
    return selector.position.begin().value();
}

qint64 stopOf(const Selector &selector)
{
    return selector.position.end().value();
}

} // namespace slantlight
