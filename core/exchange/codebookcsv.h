// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotation/codebook.h"
#include "core/base/result.h"
#include "core/exchange/csvtable.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace slantlight {

/// Returns @p codebook as a table, parents first: id, path, name, parent, definition, when it is to
/// be given and when not, examples and counter-examples (one a line), source, colour, line.
[[nodiscard]] QByteArray codebookToCsv(const Codebook &codebook, const CsvOptions &options = {});

/// Reads the codes of the table @p bytes, a file of the name @p name, parents first.
///
/// The columns are found by their names, in any case: "name", "tag", "code" or "path" (codes under
/// codes, with " > ", "/" or "\" between), "description" or "definition", and those that
/// codebookToCsv() writes. A code without an id gets one that is made of its name, the names that
/// it is under and its definition, a GUID. Fails with MalformedCodebook, the detail being the name
/// and what is wrong, also where the rows are annotations; and as decode().
[[nodiscard]] Result<std::vector<Code>> readCodebookCsv(const QByteArray &bytes,
                                                        const QString &name);

} // namespace slantlight
