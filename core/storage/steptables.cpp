// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/steptables.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace slantlight {

namespace {

constexpr std::array annotationColumns{
    "id"_L1,       "article"_L1, "code"_L1,   "start"_L1,   "stop"_L1,
    "exact"_L1,    "prefix"_L1,  "suffix"_L1, "memo"_L1,    "created"_L1,
    "modified"_L1, "layer"_L1,   "coder"_L1,  "removed"_L1, "target"_L1,
};
constexpr std::array annotationTagColumns{"annotation"_L1, "tag"_L1};
constexpr std::array verdictColumns{
    "article"_L1, "rule"_L1,   "start"_L1,  "stop"_L1,   "exact"_L1,
    "prefix"_L1,  "suffix"_L1, "answer"_L1, "reason"_L1, "modified"_L1,
};
constexpr std::array silencedColumns{"rule"_L1};
constexpr std::array keptColumns{"rule"_L1};
constexpr std::array settlementColumns{
    "article"_L1, "sides"_L1, "choice"_L1, "note"_L1, "modified"_L1,
};
constexpr std::array codeColumns{
    "id"_L1,       "place"_L1,           "name"_L1,   "definition"_L1, "use_when"_L1, "not_when"_L1,
    "examples"_L1, "counterexamples"_L1, "source"_L1, "key"_L1,        "parent"_L1,   "colour"_L1,
    "line"_L1,
};
constexpr std::array collectionColumns{"id"_L1, "name"_L1, "parent"_L1};
constexpr std::array searchColumns{"id"_L1, "name"_L1, "query"_L1};
constexpr std::array collectedColumns{"collection"_L1, "article"_L1};
constexpr std::array articleTagColumns{"article"_L1, "tag"_L1};
constexpr std::array shelfColumns{"article"_L1, "state"_L1, "note"_L1};
constexpr std::array trashColumns{"article"_L1, "removed"_L1};

constexpr std::array stepTables{
    StepTable{"annotations"_L1, StepPart::Notes, 1, annotationColumns, false, "annotation_tags"_L1,
              "annotation"_L1},
    StepTable{"annotation_tags"_L1, StepPart::Notes, 2, annotationTagColumns},
    StepTable{"verdicts"_L1, StepPart::Notes, 5, verdictColumns},
    StepTable{"silenced_rules"_L1, StepPart::Notes, 1, silencedColumns},
    StepTable{"kept_rules"_L1, StepPart::Notes, 1, keptColumns},
    StepTable{"settlements"_L1, StepPart::Notes, 2, settlementColumns},
    StepTable{"codes"_L1, StepPart::Codes, 1, codeColumns},
    StepTable{"collections"_L1, StepPart::Articles, 1, collectionColumns, false,
              "collection_articles"_L1, "collection"_L1},
    StepTable{"saved_searches"_L1, StepPart::Articles, 1, searchColumns},
    StepTable{"collection_articles"_L1, StepPart::Articles, 2, collectedColumns},
    StepTable{"article_tags"_L1, StepPart::Articles, 2, articleTagColumns},
    StepTable{"shelf"_L1, StepPart::Articles, 1, shelfColumns, true},
    StepTable{"trash"_L1, StepPart::Articles, 1, trashColumns},
};

/// Joins what @p each makes of @p columns.
template <typename Each>
QString joined(std::span<const QLatin1StringView> columns, const QString &between, Each each)
{
    QStringList parts;
    for (const QLatin1StringView column : columns) {
        parts += each(QString(column));
    }
    return parts.join(between);
}

QJsonObject objectIn(const QString &json)
{
    return QJsonDocument::fromJson(json.toUtf8()).object();
}

} // namespace

std::span<const StepTable> allStepTables()
{
    return stepTables;
}

QStringList rowColumnNames(const StepTable &table)
{
    return {table.columns.begin(), table.columns.end()};
}

const StepTable *stepTableNamed(const QString &name)
{
    const auto *const found = std::ranges::find(stepTables, name, &StepTable::name);
    return found == stepTables.end() ? nullptr : found;
}

QString rowObject(const StepTable &table, const QString &row)
{
    return u"json_object("_s
           + joined(table.columns, u", "_s,
                    [&row](const QString &column) { return u"'%1', %2%1"_s.arg(column, row); })
           + u')';
}

QString rowCondition(const StepTable &table, const QString &object)
{
    return joined(table.columns.first(table.keys), u" AND "_s, [&object](const QString &column) {
        return u"%1 IS json_extract(%2, '$.%1')"_s.arg(column, object);
    });
}

QStringList recordingTriggers(const StepTable &table)
{
    const auto trigger = [&table](const QString &event, const QString &when, const QString &was,
                                  const QString &became) {
        return u"CREATE TEMP TRIGGER IF NOT EXISTS %1_%2_recorded AFTER %3 ON main.%1"
               " WHEN EXISTS (SELECT 1 FROM temp.recording)%4 BEGIN"
               " INSERT INTO step_rows (step, in_table, was, became)"
               " SELECT step, '%1', %5, %6 FROM temp.recording; END"_s.arg(
                   QString(table.name), event.section(u' ', 0, 0), event, when, was, became);
    };
    const QString columns =
        joined(table.columns, u", "_s, [](const QString &column) { return column; });
    const QString isOther = joined(table.columns, u" OR "_s, [](const QString &column) {
        return u"old.%1 IS NOT new.%1"_s.arg(column);
    });
    const QString old = rowObject(table, u"old."_s);
    const QString now = rowObject(table, u"new."_s);
    QStringList triggers{
        trigger(u"UPDATE OF "_s + columns, u" AND ("_s + isOther + u')', old, now)};
    if (!table.comesWithArticle) {
        triggers += trigger(u"INSERT"_s, {}, u"NULL"_s, now);
        triggers += trigger(u"DELETE"_s, {}, old, u"NULL"_s);
    }
    return triggers;
}

QStringList differingColumns(const QString &one, const QString &other)
{
    const QJsonObject first = objectIn(one);
    const QJsonObject second = objectIn(other);
    QStringList columns;
    for (auto it = first.begin(); it != first.end(); ++it) {
        if (second.value(it.key()) != it.value()) {
            columns += it.key();
        }
    }
    return columns;
}

bool isSameRow(const QString &one, const QString &other, const QStringList &columns)
{
    if (one.isEmpty() || other.isEmpty()) {
        return one.isEmpty() && other.isEmpty();
    }
    const QJsonObject first = objectIn(one);
    const QJsonObject second = objectIn(other);
    return std::ranges::all_of(columns, [&](const QString &column) {
        return first.value(column) == second.value(column);
    });
}

} // namespace slantlight
