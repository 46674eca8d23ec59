// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/rulewording.h"

#include "core/base/diagnosticcode.h"

using namespace Qt::StringLiterals;

namespace slantlight {

namespace {

/// No sentence for readers is longer; a wording that names a long part often would come to more.
constexpr qsizetype longestFilled = 4'000; ///< characters

/// A name in braces, and where the braces begin and end.
struct NamePlace
{
    qsizetype begin = 0;
    qsizetype end = 0;
    QStringView name;
};

std::vector<NamePlace> namesIn(QStringView wording)
{
    std::vector<NamePlace> names;
    qsizetype begin = wording.indexOf(u'{');
    while (begin >= 0) {
        const qsizetype end = wording.indexOf(u'}', begin);
        if (end < 0) {
            break;
        }
        names.push_back(
            {.begin = begin, .end = end + 1, .name = wording.sliced(begin + 1, end - begin - 1)});
        begin = wording.indexOf(u'{', end);
    }
    return names;
}

} // namespace

std::vector<Mistake> checkNames(QStringView wording, const QStringList &known)
{
    std::vector<Mistake> mistakes;
    const auto failAtFirst = [&](QChar brace, DiagnosticCode code, qsizetype from, qsizetype to) {
        if (const qsizetype at = wording.sliced(from, to - from).indexOf(brace); at >= 0) {
            mistakes.push_back({.code = code, .at = from + at, .arguments = {QString(brace)}});
        }
    };
    qsizetype at = 0;
    for (const NamePlace &place : namesIn(wording)) {
        failAtFirst(u'}', DiagnosticCode::ClosesNothing, at, place.begin);
        if (!known.contains(place.name)) {
            mistakes.push_back({.code = DiagnosticCode::UnknownPart,
                                .at = place.begin,
                                .arguments = {place.name.toString()}});
        }
        at = place.end;
    }
    failAtFirst(u'{', DiagnosticCode::NotClosed, at, wording.size());
    failAtFirst(u'}', DiagnosticCode::ClosesNothing, at, wording.size());
    return mistakes;
}

QString fillIn(const QString &wording, const WordingValues &values)
{
    QString filled;
    qsizetype at = 0;
    for (const NamePlace &place : namesIn(wording)) {
        filled += QStringView(wording).sliced(at, place.begin - at);
        at = place.end;
        if (const auto value = values.constFind(place.name.toString()); value != values.cend()) {
            filled += *value;
            if (filled.size() > longestFilled) {
                return filled.first(longestFilled) + u'…';
            }
        } else if (at < wording.size() && wording.at(at).isSpace()
                   && (filled.isEmpty() || filled.back().isSpace())) {
            ++at;
        }
    }
    return filled + QStringView(wording).sliced(at);
}

bool canFillIn(const QString &wording, const WordingValues &values)
{
    for (const NamePlace &place : namesIn(wording)) {
        if (!values.contains(place.name.toString())) {
            return false;
        }
    }
    return true;
}

} // namespace slantlight
