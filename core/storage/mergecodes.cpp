// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/annotation/codebook.h"
#include "core/storage/mergerun.h"
#include "core/storage/rows.h"

#include <QCryptographicHash>

#include <utility>

using namespace Qt::StringLiterals;

namespace slantlight {

namespace {

const QString codeColumns = u"name, definition, use_when, not_when, examples, counterexamples,"
                            " source, parent, colour, line"_s;

/// Puts each code after the one that it stands under, or the rows make no codebook any more.
Result<> orderCodes(MergeRun &run)
{
    auto codes = readRows(run.database().rows(u"SELECT id, name, parent FROM main.codes"
                                              " ORDER BY place, id"_s),
                          [](const Statement &row) {
                              return Code{.id = CodeId(row.text(0)),
                                          .name = row.text(1),
                                          .parent = CodeId(row.text(2))};
                          });
    if (!codes) {
        return std::unexpected(codes.error());
    }
    qint64 place = 0;
    for (const Code &code : parentsFirst(*std::move(codes))) {
        if (Result<> done = run.database().run(
                u"UPDATE main.codes SET place = ?, parent = nullif(?, '') WHERE id = ?"
                " AND (place <> ? OR coalesce(parent, '') <> ?)"_s,
                {place, textColumn(code.parent.text()), code.id.text(), place,
                 textColumn(code.parent.text())});
            !done) {
            return done;
        }
        ++place;
    }
    return {};
}

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
    return orderCodes(run);
}

} // namespace slantlight
