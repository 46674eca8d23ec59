// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/steplog.h"

#include "core/storage/columns.h"
#include "core/storage/database.h"
#include "core/storage/rows.h"
#include "core/storage/steptables.h"

#include <QHash>

#include <algorithm>
#include <ranges>

using namespace Qt::StringLiterals;

namespace slantlight {

namespace {

/// The condition for the steps that go with those of an article, which stands for its question
/// mark; NULL: the library.
const QString concerned = u"(article IS NULL OR article IS ?)"_s;

QVariant articleColumn(const std::optional<ArticleId> &article)
{
    return article ? QVariant(article->text()) : QVariant();
}

} // namespace

/// A row that a step has changed, as JSON objects; null: it was not there.
struct StepLog::Row
{
    const StepTable *table = nullptr;
    QString is; ///< as it is to be found
    QString wanted; ///< as it is to become
};

StepLog::StepLog(Database &database)
    : m_database(&database)
{
}

Result<> StepLog::watch()
{
    if (Result<> done =
            m_database->run(u"CREATE TEMP TABLE IF NOT EXISTS recording (step INTEGER)"_s);
        !done) {
        return done;
    }
    const auto there = m_database->number(
        u"SELECT count(*) FROM sqlite_temp_schema WHERE name = 'trash_DELETE_recorded'"_s);
    if (!there) {
        return std::unexpected(there.error());
    }
    if (*there != 0) {
        return {};
    }
    for (const StepTable &table : allStepTables()) {
        for (const QString &trigger : recordingTriggers(table)) {
            if (Result<> done = m_database->run(trigger); !done) {
                return done;
            }
        }
    }
    return {};
}

Result<std::optional<Recorded>> StepLog::record(const StepName &name,
                                                const std::function<Result<>()> &change,
                                                std::optional<qint64> continued)
{
    const auto failed = [](const Error &error) {
        return std::unexpected(error);
    };
    if (m_database->isReadOnly()) {
        return failed({ErrorCode::DatabaseReadOnly, m_database->path()});
    }
    Result<Transaction> transaction = Transaction::begin(*m_database);
    if (!transaction) {
        return failed(transaction.error());
    }
    if (const Result<> done = watch(); !done) {
        return failed(done.error());
    }
    if (const Result<> done =
            m_database->run(u"INSERT INTO steps (article, name, words, made) VALUES (?, ?, ?, ?)"_s,
                            {articleColumn(name.article), textColumn(name.name),
                             textColumn(name.words), timeColumn(QDateTime::currentDateTimeUtc())});
        !done) {
        return failed(done.error());
    }
    const auto step = m_database->number(u"SELECT last_insert_rowid()"_s);
    if (!step) {
        return failed(step.error());
    }
    if (const Result<> done = m_database->run(u"INSERT INTO temp.recording VALUES (?)"_s, {*step});
        !done) {
        return failed(done.error());
    }
    const Result<> changed = change();
    // Where the change has failed, the transaction takes this row with it.
    if (!changed) {
        return failed(changed.error());
    }
    if (const Result<> done = m_database->run(u"DELETE FROM temp.recording"_s); !done) {
        return failed(done.error());
    }
    qint64 kept = *step;
    if (continued) {
        if (const Result<> done = join(*step, *continued); !done) {
            return failed(done.error());
        }
        kept = *continued;
    }
    if (const Result<> done = simplify(kept); !done) {
        return failed(done.error());
    }
    const auto rows = rowsOf(kept);
    if (!rows) {
        return failed(rows.error());
    }
    const Result<> tidied = rows->empty()
                                ? m_database->run(u"DELETE FROM steps WHERE number = ?"_s, {kept})
                                : forgetOthers(name, kept);
    if (!tidied) {
        return failed(tidied.error());
    }
    if (const Result<> done = transaction->commit(); !done) {
        return failed(done.error());
    }
    return rows->empty() ? std::nullopt
                         : std::optional(Recorded{.step = kept, .parts = partsOf(*rows)});
}

Result<> StepLog::join(qint64 step, qint64 continued)
{
    if (Result<> done =
            m_database->run(u"UPDATE step_rows SET step = ? WHERE step = ?"_s, {continued, step});
        !done) {
        return done;
    }
    return m_database->run(u"DELETE FROM steps WHERE number = ?"_s, {step});
}

/// Joins the rows of @p step that are about one row of one table: the first state and the last one
/// are enough, and none where these are the same.
Result<> StepLog::simplify(qint64 step)
{
    struct Known
    {
        qint64 number;
        QString table;
        QString was;
        QString became;
    };
    const auto rows =
        readRows(m_database->rows(u"SELECT number, in_table, was, became"
                                  " FROM step_rows WHERE step = ? ORDER BY number"_s,
                                  {step}),
                 [](const Statement &row) {
                     return Known{row.number(0), row.text(1), row.text(2), row.text(3)};
                 });
    if (!rows) {
        return std::unexpected(rows.error());
    }
    // By the table and what the row became: what a change leaves behind is what the next one of the
    // same row finds.
    QHash<std::pair<QString, QString>, Known> last;
    for (const Known &row : *rows) {
        const auto earlier = row.was.isEmpty() ? last.end() : last.find({row.table, row.was});
        if (earlier == last.end()) {
            last.insert({row.table, row.became}, row);
            continue;
        }
        Known joined = *earlier;
        last.erase(earlier);
        joined.became = row.became;
        if (Result<> done =
                m_database->run(u"DELETE FROM step_rows WHERE number = ?"_s, {row.number});
            !done) {
            return done;
        }
        const bool isNothing = joined.was == joined.became;
        if (Result<> done =
                isNothing
                    ? m_database->run(u"DELETE FROM step_rows WHERE number = ?"_s, {joined.number})
                    : m_database->run(
                          u"UPDATE step_rows SET became = nullif(?, '') WHERE number = ?"_s,
                          {textColumn(joined.became), joined.number});
            !done) {
            return done;
        }
        if (!isNothing) {
            last.insert({joined.table, joined.became}, joined);
        }
    }
    return {};
}

/// Forgets, beside @p step, what cannot be done again any more, and what is too old.
Result<> StepLog::forgetOthers(const StepName &name, qint64 step)
{
    const QVariant article = articleColumn(name.article);
    // What is done to the library stands between the steps of every article.
    const QString undone = name.article ? u" AND "_s + concerned : QString();
    QVariantList values{step};
    if (name.article) {
        values += article;
    }
    if (Result<> done = m_database->run(
            u"DELETE FROM steps WHERE number <> ? AND is_undone = 1"_s + undone, values);
        !done) {
        return done;
    }
    return m_database->run(u"DELETE FROM steps WHERE article IS ? AND number NOT IN (SELECT number"
                           " FROM steps WHERE article IS ? ORDER BY number DESC LIMIT ?)"_s,
                           {article, article, mostKept});
}

Result<StepParts> StepLog::undo(qint64 step)
{
    return turn(step, true);
}

Result<StepParts> StepLog::redo(qint64 step)
{
    return turn(step, false);
}

Result<StepParts> StepLog::turn(qint64 step, bool isUndo)
{
    const auto failed = [](const Error &error) {
        return std::unexpected(error);
    };
    Result<Transaction> transaction = Transaction::begin(*m_database);
    if (!transaction) {
        return failed(transaction.error());
    }
    const auto known = m_database->number(
        u"SELECT count(*) FROM steps WHERE number = ? AND is_undone = ?"_s, {step, isUndo ? 0 : 1});
    if (!known) {
        return failed(known.error());
    }
    if (*known == 0) {
        return failed({ErrorCode::NotInLibrary, u"step %1"_s.arg(step)});
    }
    auto rows = rowsOf(step);
    if (!rows) {
        return failed(rows.error());
    }
    if (isUndo) {
        std::ranges::reverse(*rows);
        for (Row &row : *rows) {
            std::swap(row.is, row.wanted);
        }
    }
    // A row may come back before the one that it belongs to.
    if (const Result<> done = m_database->run(u"PRAGMA defer_foreign_keys = ON"_s); !done) {
        return failed(done.error());
    }
    for (const Row &row : *rows) {
        if (const Result<> done = write(row); !done) {
            return failed(done.error());
        }
    }
    if (const Result<> done = m_database->run(u"UPDATE steps SET is_undone = ? WHERE number = ?"_s,
                                              {isUndo ? 1 : 0, step});
        !done) {
        return failed(done.error());
    }
    if (const Result<> done = transaction->commit(); !done) {
        return failed(done.error());
    }
    return partsOf(*rows);
}

StepParts StepLog::partsOf(const std::vector<Row> &rows)
{
    const auto has = [&rows](StepPart part) {
        return std::ranges::contains(rows, part, [](const Row &row) { return row.table->part; });
    };
    return {.notes = has(StepPart::Notes),
            .codes = has(StepPart::Codes),
            .articles = has(StepPart::Articles)};
}

Result<> StepLog::forget(const ArticleId &article)
{
    return m_database->run(u"DELETE FROM steps WHERE article = ?"_s, {article.text()});
}

Result<std::vector<StepLog::Row>> StepLog::rowsOf(qint64 step) const
{
    auto rows = readRows(m_database->rows(u"SELECT in_table, was, became FROM step_rows"
                                          " WHERE step = ? ORDER BY number"_s,
                                          {step}),
                         [](const Statement &row) {
                             return Row{.table = stepTableNamed(row.text(0)),
                                        .is = row.text(1),
                                        .wanted = row.text(2)};
                         });
    if (rows && std::ranges::contains(*rows, nullptr, &Row::table)) {
        return damaged(*m_database, u"step_rows of %1"_s.arg(step));
    }
    return rows;
}

/// Makes @p row into what is wanted; fails with ChangedElsewhere where it is not as it should be.
Result<> StepLog::write(const Row &row)
{
    const StepTable &table = *row.table;
    const QString &any = row.is.isEmpty() ? row.wanted : row.is;
    const QString name = table.name;
    // Qt counts every use of a value, so that each is given once, by name.
    const QString given = u"WITH given (that, wanted) AS (SELECT ?, ?) "_s;
    const QVariantList objects{any, row.wanted};
    const QString key = rowCondition(table, u"(SELECT that FROM given)"_s);
    const auto found = m_database->row(
        given + u"SELECT %1 FROM main.%2 WHERE %3"_s.arg(rowObject(table, {}), name, key), objects);
    if (!found) {
        return std::unexpected(found.error());
    }
    const QString there = *found ? (*found)->text(0) : QString();
    const QStringList changing = row.is.isEmpty() || row.wanted.isEmpty()
                                     ? rowColumnNames(table)
                                     : differingColumns(row.is, row.wanted);
    if (!isSameRow(there, row.is, changing)) {
        return std::unexpected(Error{ErrorCode::ChangedElsewhere, m_database->path()});
    }
    if (row.wanted.isEmpty()) {
        if (table.attached.isEmpty()) {
            return m_database->run(given + u"DELETE FROM main.%1 WHERE %2"_s.arg(name, key),
                                   objects);
        }
        // What others have put there since must not go with it.
        const auto attached =
            m_database->number(given
                                   + u"SELECT count(*) FROM main.%1 WHERE %2 ="
                                     " (SELECT json_extract(that, '$.id') FROM given)"_s.arg(
                                         QString(table.attached), QString(table.attachedBy)),
                               objects);
        if (!attached) {
            return std::unexpected(attached.error());
        }
        if (*attached > 0) {
            return std::unexpected(Error{ErrorCode::ChangedElsewhere, m_database->path()});
        }
        return m_database->run(given + u"DELETE FROM main.%1 WHERE %2"_s.arg(name, key), objects);
    }
    const QString columns = changing.join(u", "_s);
    QStringList extracts;
    for (const QString &column : changing) {
        extracts += u"json_extract(wanted, '$.%1')"_s.arg(column);
    }
    const QString values = extracts.join(u", "_s);
    if (row.is.isEmpty()) {
        return m_database->run(
            given + u"INSERT INTO main.%1 (%2) SELECT %3 FROM given"_s.arg(name, columns, values),
            objects);
    }
    return m_database->run(given
                               + u"UPDATE main.%1 SET (%2) = (SELECT %3 FROM given) WHERE %4"_s.arg(
                                   name, columns, values, key),
                           objects);
}

Result<std::vector<Step>> StepLog::steps(const std::optional<ArticleId> &article) const
{
    auto steps = readRows(
        m_database->rows(u"SELECT number, article, name, words, made, is_undone FROM steps WHERE "_s
                             + concerned + u" ORDER BY is_undone, number"_s,
                         {articleColumn(article)}),
        [](const Statement &row) {
            return Step{.number = row.number(0),
                        .name = {.name = row.text(2),
                                 .words = row.text(3),
                                 .article = row.isNull(1) ? std::nullopt
                                                          : std::optional(ArticleId(row.text(1)))},
                        .made = timeFromColumn(row, 4),
                        .isUndone = row.number(5) != 0};
        });
    if (steps && std::ssize(*steps) > mostKept) {
        // Of those that can be done again none goes: they hang together.
        const auto undone = std::ranges::find(*steps, true, &Step::isUndone);
        const auto surplus = std::min(std::ssize(*steps) - mostKept, undone - steps->begin());
        steps->erase(steps->begin(), steps->begin() + surplus);
    }
    return steps;
}

} // namespace slantlight
