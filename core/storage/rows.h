// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/columns.h"
#include "core/storage/database.h"
#include "core/storage/noterows.h"

#include <optional>
#include <utility>
#include <vector>

namespace slantlight {

/// Reads all @p rows by @p read, which makes a value of the current one.
template <typename Read>
[[nodiscard]] auto readRows(Result<Statement> rows, Read read)
    -> Result<std::vector<decltype(read(std::declval<const Statement &>()))>>
{
    if (!rows) {
        return std::unexpected(rows.error());
    }
    std::vector<decltype(read(*rows))> found;
    Result<bool> hasRow = rows->next();
    for (; hasRow && *hasRow; hasRow = rows->next()) {
        found.push_back(read(*rows));
    }
    if (!hasRow) {
        return std::unexpected(hasRow.error());
    }
    return found;
}

/// Reads all @p rows of @p table by @p read, which makes a note of the current one, or nothing
/// where that makes no sense; the first column is the row's name.
template <typename Note>
[[nodiscard]] Result<NoteRows<Note>> readNotes(const Database &database, Result<Statement> rows,
                                               std::optional<Note> (*read)(const Statement &),
                                               const QString &table)
{
    NoteRows<Note> found;
    const auto all = readRows(std::move(rows), [&](const Statement &row) {
        if (auto note = read(row)) {
            found.notes.push_back(*std::move(note));
        } else {
            found.damaged.push_back(damaged(database, table + u" of " + row.text(0)).error());
        }
        return true;
    });
    if (!all) {
        return std::unexpected(all.error());
    }
    return found;
}

} // namespace slantlight
