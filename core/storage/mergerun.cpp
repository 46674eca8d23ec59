// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/mergerun.h"

#include "core/storage/rows.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace slantlight {

MergeRun::MergeRun(Database &database, const TellRows &tell, std::stop_token stop)
    : m_database(database)
    , m_tell(tell)
    , m_stop(std::move(stop))
{
}

Result<> MergeRun::change(const QString &sql, qint64 *count, const QVariantList &values)
{
    if (Result<> done = m_database.run(sql, values); !done) {
        return done;
    }
    if (count) {
        const Result<qint64> rows = m_database.number(u"SELECT changes()"_s);
        if (!rows) {
            return std::unexpected(rows.error());
        }
        *count += *rows;
    }
    return {};
}

Result<QStringList> MergeRun::texts(const QString &sql)
{
    const auto rows =
        readRows(m_database.rows(sql), [](const Statement &row) { return row.text(0); });
    return rows ? Result<QStringList>(QStringList(rows->begin(), rows->end()))
                : std::unexpected(rows.error());
}

Result<> MergeRun::tellOrStop()
{
    m_tell(m_done++, m_all);
    if (m_stop.stop_requested()) {
        return std::unexpected(Error{ErrorCode::Cancelled, m_database.path()});
    }
    return {};
}

QString columnsOf(const QString &table, const QString &columns)
{
    return table + u'.' + QString(columns).replace(u", "_s, u", "_s + table + u'.');
}

} // namespace slantlight
