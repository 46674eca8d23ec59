// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/render/exportjob.h"

#include <QString>

#include <map>

namespace slantlight::ui {

/// The numbers of the annotations that have a memo, from 1 on.
using NoteNumbers = std::map<const Highlight *, int>;

/// Numbers the memos among @p highlights, which the result points to.
[[nodiscard]] NoteNumbers noteNumbers(const std::vector<Highlight> &highlights);

/// Returns the number @p number that stands at its mark and leads to the note.
[[nodiscard]] QString noteReference(const Highlight &highlight, int number);

/// Returns the memos of @p job with their words, their codes and who wrote them, each of which
/// leads back to its mark; nothing where there are none.
[[nodiscard]] QString notesHtml(const ExportJob &job, const NoteNumbers &numbers);

} // namespace slantlight::ui
