// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/coderstore.h"

#include "core/storage/columns.h"
#include "core/storage/database.h"
#include "core/storage/rows.h"

using namespace Qt::StringLiterals;

namespace slantlight {

namespace {

Coder coderFrom(const Statement &row)
{
    return {.id = CoderId(row.text(0)), .name = row.text(1)};
}

} // namespace

CoderStore::CoderStore(Database &database)
    : m_database(&database)
{
}

Result<Coder> CoderStore::owner() const
{
    const auto row = m_database->row(u"SELECT id, name FROM coders WHERE is_owner = 1"_s);
    if (!row) {
        return std::unexpected(row.error());
    }
    if (!*row) {
        return damaged(*m_database, u"coders"_s);
    }
    return coderFrom(**row);
}

Result<> CoderStore::setOwnerName(const QString &name)
{
    return m_database->run(u"UPDATE coders SET name = ? WHERE is_owner = 1"_s, {textColumn(name)});
}

Result<> CoderStore::save(const Coder &coder)
{
    return m_database->run(uR"(INSERT INTO coders (id, name, is_owner) VALUES (?, ?, 0)
            ON CONFLICT (id) DO UPDATE SET name = excluded.name)"_s,
                           {textColumn(coder.id.text()), textColumn(coder.name)});
}

Result<std::vector<Coder>> CoderStore::others() const
{
    return readRows(
        m_database->rows(
            u"SELECT id, name FROM coders WHERE is_owner = 0 ORDER BY name COLLATE NOCASE, id"_s),
        coderFrom);
}

} // namespace slantlight
