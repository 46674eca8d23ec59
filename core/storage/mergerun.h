// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/database.h"
#include "core/storage/librarymerge.h"

#include <QString>
#include <QStringList>
#include <QVariant>

#include <stop_token>

namespace slantlight {

/// One merging while it is under way: the library that is merged into, with the other one attached
/// as "other", and how far it is.
class MergeRun
{
public:
    /// @p tell and @p database must live longer.
    MergeRun(Database &database, const TellRows &tell, std::stop_token stop);

    [[nodiscard]] Database &database() const { return m_database; }
    [[nodiscard]] bool isStopped() const { return m_stop.stop_requested(); }
    void expect(qint64 rows) { m_all = rows; }

    /// Tells that one more row is done; fails with Cancelled where that is asked for.
    [[nodiscard]] Result<> tellOrStop();
    /// Runs a change, and adds to @p count how many rows it changed.
    [[nodiscard]] Result<> change(const QString &sql, qint64 *count = nullptr,
                                  const QVariantList &values = {});
    /// Returns the first column of all rows.
    [[nodiscard]] Result<QStringList> texts(const QString &sql);

private:
    Database &m_database;
    const TellRows &m_tell;
    std::stop_token m_stop;
    qint64 m_done = 0;
    qint64 m_all = 0;
};

/// Returns @p columns, which are parted by ", ", each with the name of its table.
[[nodiscard]] QString columnsOf(const QString &table, const QString &columns);

/// Brings annotations: @p summary tells how many. Those that both have, yet not alike, are added
/// with @p conflictTag. Asks for the view "brought", see mergeLibrary().
[[nodiscard]] Result<> mergeAnnotations(MergeRun &run, const QString &conflictTag,
                                        MergeSummary &summary);

/// Brings codes; those that mean something else are added beside those that are here.
[[nodiscard]] Result<> mergeCodes(MergeRun &run, MergeSummary &summary);

} // namespace slantlight
