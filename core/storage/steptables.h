// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLatin1StringView>
#include <QString>
#include <QStringList>

#include <cstdint>
#include <span>

namespace slantlight {

enum class StepPart : std::uint8_t { Notes, Codes, Articles };

/// A table whose changes can be taken back.
struct StepTable
{
    QLatin1StringView name;
    StepPart part;
    std::size_t keys; ///< how many of the columns, from the first, name a row
    std::span<const QLatin1StringView> columns; ///< those that a step may change
    bool comesWithArticle = false; ///< its rows come and go with articles
    QLatin1StringView attached = {}; ///< a table whose rows go with one of this, ...
    QLatin1StringView attachedBy = {}; ///< ... whose id this column of it holds
};

/// All of them.
[[nodiscard]] std::span<const StepTable> allStepTables();
/// Null where there is none of that name.
[[nodiscard]] const StepTable *stepTableNamed(const QString &name);

// SQL, in which a row is a JSON object of its columns.

/// Returns the expression that gives a row of @p table, called @p row ("old.", or nothing), so.
[[nodiscard]] QString rowObject(const StepTable &table, const QString &row);
/// Returns the condition that picks the row that the JSON object @p object is of.
[[nodiscard]] QString rowCondition(const StepTable &table, const QString &object);
/// Returns the names of the columns of @p table.
[[nodiscard]] QStringList rowColumnNames(const StepTable &table);
/// Returns the columns in which two rows of one table, as objects, are different.
[[nodiscard]] QStringList differingColumns(const QString &one, const QString &other);
/// Whether two rows, of which either may not be there, are the same in @p columns.
[[nodiscard]] bool isSameRow(const QString &one, const QString &other, const QStringList &columns);
/// Returns the triggers, of one connection alone, that write the changes of @p table into the step
/// that temp.recording names, if there is one.
[[nodiscard]] QStringList recordingTriggers(const StepTable &table);

} // namespace slantlight
