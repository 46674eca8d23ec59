// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/diagnosticlist.h"

#include "core/base/diagnosticcode.h"

#include <algorithm>
#include <tuple>
#include <utility>

using namespace Qt::StringLiterals;

namespace slantlight {

namespace {

/// A line may be as long as its file; a message need not.
constexpr qsizetype longestArgument = 80;

ErrorCode errorCodeOf(DiagnosticCode code, ErrorCode usual)
{
    return code == DiagnosticCode::UnknownList     ? ErrorCode::UnknownLexiconList
           : code == DiagnosticCode::DuplicateRule ? ErrorCode::DuplicateRule
                                                   : usual;
}

void sortByPlace(std::vector<Diagnostic> &diagnostics)
{
    std::ranges::stable_sort(diagnostics, {}, [](const Diagnostic &diagnostic) {
        return std::tuple(diagnostic.code == DiagnosticCode::MoreMistakes, diagnostic.place.line,
                          diagnostic.place.column);
    });
}

} // namespace

std::vector<Diagnostic> DiagnosticList::diagnostics() &&
{
    sortByPlace(m_diagnostics);
    return std::move(m_diagnostics);
}

QString placeInFile(const QString &file, int line, qsizetype column)
{
    return u"%1, line %2, column %3"_s.arg(file).arg(line).arg(column);
}

Error errorOf(std::vector<Diagnostic> diagnostics, ErrorCode usual)
{
    Q_ASSERT(!diagnostics.empty());
    sortByPlace(diagnostics);
    const Diagnostic &first = diagnostics.front();
    Error error{.code = errorCodeOf(first.code, usual),
                .detail = placeInFile(first.place.file, first.place.line, first.place.column)};
    error.diagnostics = std::move(diagnostics);
    return error;
}

void DiagnosticList::add(DiagnosticCode code, const SourceLine &line, QStringView part,
                         const QStringList &arguments)
{
    add(Mistake{.code = code, .at = 0, .arguments = arguments}, line, part);
}

void DiagnosticList::add(const Mistake &mistake, const SourceLine &line, QStringView part)
{
    if (isFull()) {
        return;
    }
    Diagnostic diagnostic =
        mistake.in({.file = m_file, .line = line.number, .column = line.columnOf(part)});
    for (QString &argument : diagnostic.arguments) {
        if (argument.size() > longestArgument) {
            argument = argument.first(longestArgument) + u'…';
        }
    }
    if (m_diagnostics.size() == most) {
        diagnostic.code = DiagnosticCode::MoreMistakes;
        diagnostic.arguments = {QString::number(most)};
    }
    m_diagnostics.push_back(std::move(diagnostic));
}

} // namespace slantlight
