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
        .key = row.isNull(3) ? std::nullopt : std::optional(static_cast<int>(row.number(3))),
        .parent = CodeId(row.text(4)),
    };
}

} // namespace

CodeStore::CodeStore(Database &database)
    : m_database(&database)
{
}

Result<Codebook> CodeStore::codebook() const
{
    auto codes = readRows(
        m_database->rows(u"SELECT id, name, definition, key, parent FROM codes ORDER BY place"_s),
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
    if (Result<> done = m_database->run(u"DELETE FROM codes"_s); !done) {
        return done;
    }
    qint64 place = 0;
    for (const Code &code : codebook.codes()) {
        const Result<> done = m_database->run(
            uR"(INSERT INTO codes (id, place, name, definition, key, parent)
                VALUES (?, ?, ?, ?, ?, nullif(?, '')))"_s,
            {textColumn(code.id.text()), place++, textColumn(code.name),
             textColumn(code.definition), code.key ? QVariant(*code.key) : QVariant(),
             textColumn(code.parent.text())});
        if (!done) {
            return done;
        }
    }
    return transaction->commit();
}

} // namespace slantlight
