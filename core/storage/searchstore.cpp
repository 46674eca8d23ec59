// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/searchstore.h"

#include "core/storage/columns.h"
#include "core/storage/database.h"
#include "core/storage/rows.h"

#include <QUuid>

using namespace Qt::StringLiterals;

namespace slantlight {

SearchStore::SearchStore(Database &database)
    : m_database(&database)
{
}

Result<SavedSearchId> SearchStore::create(const QString &name, const QString &query)
{
    const SavedSearchId id(QUuid::createUuid().toString(QUuid::WithoutBraces));
    const Result<> done =
        m_database->run(u"INSERT INTO saved_searches (id, name, query) VALUES (?, ?, ?)"_s,
                        {id.text(), textColumn(name), textColumn(query)});
    if (!done) {
        return std::unexpected(done.error());
    }
    return id;
}

Result<> SearchStore::change(const SavedSearch &search)
{
    return m_database->run(u"UPDATE saved_searches SET name = ?, query = ? WHERE id = ?"_s,
                           {textColumn(search.name), textColumn(search.query), search.id.text()});
}

Result<> SearchStore::remove(const SavedSearchId &id)
{
    return m_database->run(u"DELETE FROM saved_searches WHERE id = ?"_s, {id.text()});
}

Result<std::vector<SavedSearch>> SearchStore::searches() const
{
    return readRows(
        m_database->rows(
            u"SELECT id, name, query FROM saved_searches ORDER BY name COLLATE NOCASE, id"_s),
        [](const Statement &row) {
            return SavedSearch{
                .id = SavedSearchId(row.text(0)), .name = row.text(1), .query = row.text(2)};
        });
}

} // namespace slantlight
