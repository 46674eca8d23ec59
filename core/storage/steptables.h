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
/// Returns the columns of @p table, with @p each, in which %1 is one of them, in place of it.
[[nodiscard]] QString rowColumns(const StepTable &table, const QString &each);
/// Returns the triggers, of one connection alone, that write the changes of @p table into the step
/// that temp.recording names, if there is one.
[[nodiscard]] QStringList recordingTriggers(const StepTable &table);

} // namespace slantlight
