// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringView>
#include <QTextCursor>
#include <QTextDocument>

#include <optional>

namespace slantlight::ui {

/// A stretch of a line, in UTF-16 code units from its beginning.
struct LinePart
{
    qsizetype begin = 0;
    qsizetype length = 0;

    friend bool operator==(const LinePart &, const LinePart &) = default;
};

/// Two brackets that belong together, as places in their line.
struct BracketPair
{
    qsizetype open = 0;
    qsizetype close = 0;

    friend bool operator==(const BracketPair &, const BracketPair &) = default;
};

/// Returns the brackets of which one stands right before or after @p place in @p line; nothing
/// where it has no fellow. What follows a backslash is no bracket.
[[nodiscard]] std::optional<BracketPair> bracketsAt(QStringView line, qsizetype place);

/// Returns what to underline for a mistake at @p column of @p line, from 1: the word that begins
/// there, or the last letter where the line ends before.
[[nodiscard]] LinePart wordAt(QStringView line, qsizetype column);

/// Makes comments of the lines of @p cursor, or takes the signs away where all of them are; one
/// step to undo.
void toggleComment(QTextCursor cursor);

/// Begins a new line at @p cursor, in the place of what is selected, that is indented as the one
/// before.
void breakLine(QTextCursor cursor);

/// Puts @p with in the place of @p words wherever they stand in @p document, as @p flags has it;
/// one step to undo. Returns in how many places.
int replaceWords(QTextDocument &document, const QString &words, const QString &with,
                 QTextDocument::FindFlags flags);

} // namespace slantlight::ui
