// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/mergerun.h"
#include "core/storage/rows.h"

#include <QCryptographicHash>

#include <utility>

using namespace Qt::StringLiterals;

namespace slantlight {

namespace {

const QString codeColumns = u"name, definition, use_when, not_when, examples, counterexamples,"
                            " source, parent, colour, line"_s;

} // namespace

Result<> mergeCodes(MergeRun &run, MergeSummary &summary)
{
    // A digit belongs to whoever gave it here.
    if (Result<> done =
            run.change(u"INSERT INTO main.codes (id, place, key, %1)"
                       " SELECT id, place + (SELECT coalesce(max(place), 0) + 1 FROM"
                       " main.codes), CASE WHEN key IN (SELECT key FROM main.codes) THEN"
                       " NULL ELSE key END, %1 FROM other.codes"
                       " WHERE id NOT IN (SELECT id FROM main.codes)"_s.arg(codeColumns),
                       &summary.codes);
        !done) {
        return done;
    }
    const auto differing =
        readRows(run.database().rows(
                     u"SELECT o.id, json_array(%1) FROM other.codes AS o"
                     " JOIN main.codes AS m USING (id) WHERE (%1) IS NOT (%2) ORDER BY o.id"_s.arg(
                         columnsOf(u"o"_s, codeColumns), columnsOf(u"m"_s, codeColumns))),
                 [](const Statement &row) { return std::pair(row.text(0), row.text(1)); });
    if (!differing) {
        return std::unexpected(differing.error());
    }
    for (const auto &[id, content] : *differing) {
        const QByteArray hash =
            QCryptographicHash::hash(content.toUtf8(), QCryptographicHash::Sha256).toHex();
        qint64 added = 0;
        const QString second = id + u'-' + QString::fromLatin1(hash.first(8));
        if (Result<> done =
                run.change(u"INSERT OR IGNORE INTO main.codes (id, place, key, %1) SELECT ?,"
                           " (SELECT max(place) + 1 FROM main.codes), NULL, name || ' (2)', %2"
                           " FROM other.codes AS o WHERE id = ?"_s.arg(
                               codeColumns, columnsOf(u"o"_s, codeColumns).section(u", "_s, 1)),
                           &added, {second, id});
            !done) {
            return done;
        }
        if (added > 0) {
            summary.otherCodes.emplace_back(id);
        }
    }
    return {};
}

} // namespace slantlight
