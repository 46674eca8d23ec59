// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/rulewording.h"

#include "core/base/diagnosticcode.h"

#include <algorithm>
#include <optional>
#include <ranges>

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

/// Returns the first name from @p at on.
std::optional<NamePlace> nameFrom(QStringView wording, qsizetype at)
{
    const qsizetype begin = wording.indexOf(u'{', at);
    const qsizetype end = begin < 0 ? -1 : wording.indexOf(u'}', begin);
    return end < 0 ? std::nullopt
                   : std::optional(NamePlace{.begin = begin,
                                             .end = end + 1,
                                             .name = wording.sliced(begin + 1, end - begin - 1)});
}

const QString *valueOf(QStringView name, const WordingValues &values)
{
    const auto backwards = values | std::views::reverse;
    const auto found = std::ranges::find(backwards, name, &WordingValue::name);
    return found == backwards.end() ? nullptr : &found->value;
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
    while (const auto place = nameFrom(wording, at)) {
        failAtFirst(u'}', DiagnosticCode::ClosesNothing, at, place->begin);
        if (!known.contains(place->name)) {
            mistakes.push_back({.code = DiagnosticCode::UnknownPart,
                                .at = place->begin,
                                .arguments = {place->name.toString()}});
        }
        at = place->end;
    }
    failAtFirst(u'{', DiagnosticCode::NotClosed, at, wording.size());
    failAtFirst(u'}', DiagnosticCode::ClosesNothing, at, wording.size());
    return mistakes;
}

QString fillIn(const QString &wording, const WordingValues &values)
{
    QString filled;
    qsizetype at = 0;
    while (const auto place = nameFrom(wording, at)) {
        filled += QStringView(wording).sliced(at, place->begin - at);
        at = place->end;
        if (const QString *const value = valueOf(place->name, values)) {
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
    qsizetype at = 0;
    while (const auto place = nameFrom(wording, at)) {
        if (valueOf(place->name, values) == nullptr) {
            return false;
        }
        at = place->end;
    }
    return true;
}

} // namespace slantlight
