// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/codestore.h"

#include "core/storage/columns.h"
#include "core/storage/database.h"
#include "core/storage/rows.h"

using namespace Qt::StringLiterals;

namespace slantlight {

namespace {

Code codeFrom(const Statement &row)
{
    return {
        .id = CodeId(row.text(0)),
        .name = row.text(1),
        .definition = row.text(2),
        .useWhen = row.text(3),
        .notWhen = row.text(4),
        .examples = textsFromColumn(row, 5),
        .counterexamples = textsFromColumn(row, 6),
        .source = row.text(7),
        .key = row.isNull(8) ? std::nullopt : std::optional(static_cast<int>(row.number(8))),
        .parent = CodeId(row.text(9)),
        .colour = row.text(10),
        .line = lineStyleFromId(row.text(11)),
    };
}

} // namespace

CodeStore::CodeStore(Database &database)
    : m_database(&database)
{
}

Result<Codebook> CodeStore::codebook() const
{
    auto codes =
        readRows(m_database->rows(u"SELECT id, name, definition, use_when, not_when, examples,"
                                  " counterexamples, source, key, parent, colour, line"
                                  " FROM codes ORDER BY place"_s),
                 codeFrom);
    if (!codes) {
        return std::unexpected(codes.error());
    }
    auto codebook = Codebook::create(*std::move(codes));
    if (!codebook) {
        return damaged(*m_database, u"codes, "_s + codebook.error().detail);
    }
    return codebook;
}

Result<> CodeStore::save(const Codebook &codebook)
{
    Result<Transaction> transaction = Transaction::begin(*m_database);
    if (!transaction) {
        return std::unexpected(transaction.error());
    }
    // Only what is different is written, so that no row changes for nothing.
    QStringList ids;
    for (const Code &code : codebook.codes()) {
        ids += code.id.text();
    }
    if (Result<> done =
            m_database->run(u"DELETE FROM codes WHERE id NOT IN (SELECT value FROM json_each(?))"_s,
                            {textsColumn(ids)});
        !done) {
        return done;
    }
    qint64 place = 0;
    for (const Code &code : codebook.codes()) {
        const Result<> done = m_database->run(
            uR"(INSERT INTO codes (id, place, name, definition, use_when, not_when, examples,
                    counterexamples, source, key, parent, colour, line)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, nullif(?, ''), nullif(?, ''),
                    nullif(?, ''))
                ON CONFLICT (id) DO UPDATE SET place = excluded.place, name = excluded.name,
                    definition = excluded.definition, use_when = excluded.use_when,
                    not_when = excluded.not_when, examples = excluded.examples,
                    counterexamples = excluded.counterexamples, source = excluded.source,
                    key = excluded.key, parent = excluded.parent, colour = excluded.colour,
                    line = excluded.line)"_s,
            {textColumn(code.id.text()), place++, textColumn(code.name),
             textColumn(code.definition), textColumn(code.useWhen), textColumn(code.notWhen),
             textsColumn(code.examples), textsColumn(code.counterexamples), textColumn(code.source),
             code.key ? QVariant(*code.key) : QVariant(), textColumn(code.parent.text()),
             textColumn(code.colour), code.line ? lineStyleId(*code.line).toString() : u""_s});
        if (!done) {
            return done;
        }
    }
    return transaction->commit();
}

} // namespace slantlight
