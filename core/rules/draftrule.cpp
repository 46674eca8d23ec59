// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/draftrule.h"

#include "core/base/diagnosticcode.h"
#include "core/rules/rulewording.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace slantlight {

namespace {

constexpr qsizetype longestWording = 2'000; ///< characters

} // namespace

std::optional<Rule> DraftRule::finished(DiagnosticList &mistakes) &&
{
    if (isNamed && !hasUnknownLine) {
        tellMissing(mistakes);
    }
    checkWordings(mistakes);
    std::ranges::stable_sort(rule.conditions, {}, &Condition::where); // the cheapest first
    const bool isUnderstood =
        isNamed && !hasUnknownLine && !hasBrokenFind && !hasBrokenCondition && !rule.finds.empty();
    return isUnderstood ? std::optional(std::move(rule)) : std::nullopt;
}

void DraftRule::tellMissing(DiagnosticList &mistakes) const
{
    const auto failWhole = [&](DiagnosticCode code) {
        mistakes.add(code, line, line.whole, {rule.id.text()});
    };
    if (rule.finds.empty() && !hasBrokenFind) {
        failWhole(DiagnosticCode::FindsNothing);
    }
    if (rule.message.isEmpty() && !hasEmptyLine) {
        failWhole(DiagnosticCode::SaysNothing);
    }
    if (rule.cite.isEmpty() && !hasEmptyLine) {
        failWhole(DiagnosticCode::NamesNoSource);
    }
}

void DraftRule::checkWordings(DiagnosticList &mistakes) const
{
    QStringList known{u"match"_s};
    for (const TokenPattern &pattern : rule.finds) {
        known += pattern.partNames();
    }
    for (const Wording &wording : wordings) {
        if (wording.text.size() > longestWording) {
            mistakes.add(DiagnosticCode::WordingTooLong, wording.line, wording.text,
                         {QString::number(longestWording)});
            continue;
        }
        const QStringList names = wording.isPlain ? known + QStringList{u"speaker"_s} : known;
        for (const Mistake &mistake : checkNames(wording.text, names)) {
            if (mistake.code != DiagnosticCode::UnknownPart || !hasBrokenFind) {
                mistakes.add(mistake, wording.line, wording.text);
            }
        }
    }
}

} // namespace slantlight
