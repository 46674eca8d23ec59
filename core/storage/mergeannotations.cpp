// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/mergerun.h"
#include "core/storage/rows.h"

#include <QUuid>

#include <utility>

using namespace Qt::StringLiterals;

namespace slantlight {

namespace {

/// The columns of an annotation that say something; the times say only when.
const QString annotationColumns = u"article, code, start, stop, exact, prefix, suffix, memo, layer,"
                                  " target"_s;

/// Those that both have, yet not alike: theirs is added under an id that is made of what it says,
/// so that it is known when it comes again.
Result<> addDiffering(MergeRun &run, const QString &conflictTag, MergeSummary &summary)
{
    const auto rows = readRows(
        run.database().rows(
            u"SELECT b.id, json_array(%1, b.coder) FROM temp.brought AS b"
            " JOIN main.annotations AS m USING (id) WHERE m.removed IS NULL"
            " AND (%1, b.coder) IS NOT (%2, m.coder) ORDER BY b.id"_s.arg(
                columnsOf(u"b"_s, annotationColumns), columnsOf(u"m"_s, annotationColumns))),
        [](const Statement &row) { return std::pair(row.text(0), row.text(1)); });
    if (!rows) {
        return std::unexpected(rows.error());
    }
    for (const auto &[id, content] : *rows) {
        const QString second =
            QUuid::createUuidV5(QUuid(id), id + content).toString(QUuid::WithoutBraces);
        const QVariantList ids{second, id};
        qint64 added = 0;
        if (Result<> done = run.change(
                u"INSERT OR IGNORE INTO main.annotations (id, created, modified, coder, %1)"
                " SELECT ?, created, modified, coder, %1 FROM temp.brought WHERE id = ?"_s.arg(
                    annotationColumns),
                &added, ids);
            !done) {
            return done;
        }
        if (added == 0) {
            continue; // it came before
        }
        for (const auto &[sql, values] :
             {std::pair(u"INSERT OR IGNORE INTO main.annotation_tags (annotation, tag)"
                        " SELECT ?, tag FROM other.annotation_tags WHERE annotation = ?"_s,
                        ids),
              std::pair(u"INSERT OR IGNORE INTO main.annotation_tags (annotation, tag)"
                        " VALUES (?, ?)"_s,
                        QVariantList{second, conflictTag})}) {
            if (Result<> done = run.database().run(sql, values); !done) {
                return done;
            }
        }
        summary.conflicts.emplace_back(second);
    }
    return {};
}

} // namespace

Result<> mergeAnnotations(MergeRun &run, const QString &conflictTag, MergeSummary &summary)
{
    const Result<QStringList> missing =
        run.texts(u"SELECT id FROM temp.brought WHERE id NOT IN (SELECT id FROM main.annotations)"
                  " ORDER BY id"_s);
    if (!missing) {
        return std::unexpected(missing.error());
    }
    for (const QString &id : *missing) {
        if (Result<> done = run.tellOrStop(); !done) {
            return done;
        }
        const Result<> added = run.change(
            u"INSERT INTO main.annotations (id, created, modified, coder, %1)"
            " SELECT id, created, modified, coder, %1 FROM temp.brought WHERE id = ?"_s.arg(
                annotationColumns),
            nullptr, {id});
        if (!added) {
            return added;
        }
        ++summary.annotations;
    }
    const Result<qint64> kept =
        run.database().number(u"SELECT count(*) FROM temp.brought AS b JOIN main.annotations AS m"
                              " USING (id) WHERE m.removed IS NOT NULL"_s);
    if (!kept) {
        return std::unexpected(kept.error());
    }
    summary.inTrash += *kept;
    return addDiffering(run, conflictTag, summary);
}

} // namespace slantlight
