// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/text/sourceline.h"

#include <QString>
#include <QStringList>

#include <cstddef>
#include <vector>

namespace slantlight {

/// Says where a mistake stands, as all errors in rules and lists do: "own.rules, line 12, column
/// 9"; line and column count from 1, the column in UTF-16 code units.
[[nodiscard]] QString placeInFile(const QString &file, int line, qsizetype column);

/// Returns the error of a file with @p diagnostics, of which there are some, by their places.
///
/// Its code is UnknownLexiconList or DuplicateRule if that is the first mistake, else @p usual; its
/// detail is the place of the first: "own.rules, line 12, column 9".
[[nodiscard]] Error errorOf(std::vector<Diagnostic> diagnostics, ErrorCode usual);

/// Collects the mistakes of one file, up to a bound that no editing reaches.
class DiagnosticList
{
public:
    /// Mistakes after these are not told, but that there are some.
    static constexpr std::size_t most = 100;

    /// @p file is its name as errors have it.
    explicit DiagnosticList(QString file)
        : m_file(std::move(file))
    {
    }

    /// Takes in what is wrong with @p part of @p line, or with all after its beginning.
    void add(DiagnosticCode code, const SourceLine &line, QStringView part,
             const QStringList &arguments = {});
    /// Takes in a mistake of the notation that begins with @p part of @p line.
    void add(const Mistake &mistake, const SourceLine &line, QStringView part);

    [[nodiscard]] bool isEmpty() const { return m_diagnostics.empty(); }
    [[nodiscard]] std::size_t size() const { return m_diagnostics.size(); }
    /// Whether reading on is of no use.
    [[nodiscard]] bool isFull() const { return m_diagnostics.size() > most; }

    /// Returns all mistakes, of which there may be none, by their places.
    [[nodiscard]] std::vector<Diagnostic> diagnostics() &&;
    /// Returns all mistakes, of which there must be some; see errorOf().
    [[nodiscard]] Error error(ErrorCode usual) &&
    {
        return errorOf(std::move(m_diagnostics), usual);
    }

private:
    QString m_file;
    std::vector<Diagnostic> m_diagnostics;
};

} // namespace slantlight
