// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>
#include <QStringView>

#include <cstdint>
#include <optional>
#include <vector>

namespace slantlight {

/// What a file of a pack holds.
enum class PackFileKind : std::uint8_t { Rules, Lists };

/// Tells it by the end of @p name, "own.rules" or "own.list"; nothing for any other file.
[[nodiscard]] std::optional<PackFileKind> packFileKind(QStringView name);

/// A rule or list in the text of its file, well-formed or not.
struct OutlinedPart
{
    QString name; ///< the rule's id, or the list's name
    int line = 0; ///< where it begins, from 1
    int end = 0; ///< the line after its last one

    [[nodiscard]] bool contains(int number) const { return line <= number && number < end; }

    friend bool operator==(const OutlinedPart &, const OutlinedPart &) = default;
};

/// Returns the rules, or the lists, of @p text in their order. Empty lines and comments between two
/// belong to the later one.
[[nodiscard]] std::vector<OutlinedPart> outlineOf(QStringView text, PackFileKind kind);

/// A line that switches a rule off.
struct OffLine
{
    QString rule;
    int line = 0; ///< from 1
};
[[nodiscard]] std::vector<OffLine> offLines(QStringView text);

/// Returns the names that `let` lines of @p text give to patterns, up to @p line.
[[nodiscard]] QStringList letNames(QStringView text, int line);

} // namespace slantlight
