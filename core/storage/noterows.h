// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotation/annotation.h"
#include "core/base/result.h"
#include "core/storage/database.h"

#include <QString>
#include <QVariant>

#include <initializer_list>
#include <vector>

namespace slantlight {

/// Notes of one kind as a library has them.
template <typename Note>
struct NoteRows
{
    std::vector<Note> notes;
    std::vector<Error> damaged; ///< one for each row that makes no sense, by name
};

/// Reads the annotations that @p rest, " WHERE ..." with @p values in place of its question marks,
/// selects and orders.
[[nodiscard]] Result<NoteRows<Annotation>> readAnnotations(Database &database, const QString &rest,
                                                           std::initializer_list<QVariant> values);

/// Reads verdicts likewise.
[[nodiscard]] Result<NoteRows<Verdict>> readVerdicts(Database &database, const QString &rest,
                                                     std::initializer_list<QVariant> values);

/// The ends of a selector's position, as columns have them.
[[nodiscard]] qint64 startOf(const Selector &selector);
[[nodiscard]] qint64 stopOf(const Selector &selector);

} // namespace slantlight
