// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/analysis/ruletrial.h"
#include "ui/workshop/editorcommands.h"

#include <QString>

#include <cstdint>
#include <vector>

namespace slantlight::ui {

/// What is said beside a line of a file. The worst comes first.
enum class NoteKind : std::uint8_t {
    Mistake, ///< it cannot be read
    Failure, ///< of an example
    Warning,
    Passing, ///< an example that does what it says
};

struct EditorNote
{
    NoteKind kind = NoteKind::Mistake;
    int line = 0; ///< from 1
    LinePart part; ///< of the line, to be underlined
    QString text; ///< what there is to say, translated; empty for what passes

    friend bool operator==(const EditorNote &, const EditorNote &) = default;
};

/// A note, and the file that it is about.
struct Problem
{
    QString file; ///< its path
    EditorNote note;

    friend bool operator==(const Problem &, const Problem &) = default;
};

/// Returns what @p trial says of @p file, whose text is @p text: a note for each mistake, failing
/// example, warning and passing example, by their lines.
[[nodiscard]] std::vector<EditorNote> notesOf(const RuleTrial &trial, const QString &file,
                                              const QString &text);

/// Returns what is to be mended, the notes of @p file first, then mistakes in other files. What
/// passes is not among them.
[[nodiscard]] std::vector<Problem> problemsOf(const RuleTrial &trial, const QString &file,
                                              const std::vector<EditorNote> &notes);

/// Returns the place of the first problem of @p file after @p line (for @p step 1), or the last
/// before it (for -1), going round; -1 where there is none.
[[nodiscard]] int nextProblem(const std::vector<EditorNote> &notes, int line, int step);

/// Counts the examples of @p trial that do what they say, and all.
struct ExampleCount
{
    int passing = 0;
    int all = 0;

    friend bool operator==(const ExampleCount &, const ExampleCount &) = default;
};
[[nodiscard]] ExampleCount countExamples(const RuleTrial &trial);

} // namespace slantlight::ui
