// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

#include <cstdint>

namespace slantlight {

/// What is wrong with something that people write; core/base/diagnosticcode.h names them all.
enum class DiagnosticCode : std::uint8_t;

/// A place in a file of rules or lists.
struct FilePlace
{
    QString file; ///< as errors name it: with its path, or a shipped one by its name alone
    int line = 0; ///< from 1
    qsizetype column = 0; ///< from 1, in UTF-16 code units

    friend bool operator==(const FilePlace &, const FilePlace &) = default;
};

/// A mistake in a file, as an editor of rules can point at it.
///
/// It holds no sentence: ui/words/diagnostictext.cpp alone has the words for each code.
struct Diagnostic
{
    DiagnosticCode code;
    FilePlace place;
    QStringList arguments; ///< what the sentence names: a word that was read, a limit

    friend bool operator==(const Diagnostic &, const Diagnostic &) = default;
};

/// A mistake in a piece of notation, before it is known in which file and line that stands.
struct Mistake
{
    DiagnosticCode code;
    qsizetype at = 0; ///< in UTF-16 code units from the beginning of what was read
    QStringList arguments = {};

    /// Returns the diagnostic of this mistake if the notation begins at @p beginning.
    [[nodiscard]] Diagnostic in(const FilePlace &beginning) const
    {
        return {.code = code,
                .place = {.file = beginning.file,
                          .line = beginning.line,
                          .column = beginning.column + at},
                .arguments = arguments};
    }

    friend bool operator==(const Mistake &, const Mistake &) = default;
};

} // namespace slantlight
