// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/restriction.h"

#include "core/text/valueafter.h"

#include <array>
#include <optional>

namespace slantlight {

namespace {

using Of = Restriction::Of;

/// A line by which a rule asks something of what it marks.
struct RestrictionLine
{
    QStringView words; ///< such as "not in"; the names that it takes, if any, stand behind
    Ask ask = Ask::Any;
    Of of = Of::First;
    bool isWanted = true;
};

constexpr std::array<RestrictionLine, 6> lines{{
    {.words = u"in", .ask = Ask::In, .isWanted = true},
    {.words = u"not in", .ask = Ask::In, .isWanted = false},
    {.words = u"block", .ask = Ask::Block, .isWanted = true},
    {.words = u"not block", .ask = Ask::Block, .isWanted = false},
    {.words = u"as cue", .ask = Ask::Cue, .of = Of::Any, .isWanted = true},
    {.words = u"not as cue", .ask = Ask::Cue, .of = Of::Any, .isWanted = false},
}};

/// Returns what stands behind @p words, which is nothing where @p kind is none, if @p line begins
/// with them.
std::optional<QStringView> operandAfter(QStringView words, QStringView line, OperandKind kind)
{
    if (kind != OperandKind::None) {
        return valueAfter(line, words);
    }
    return line == words ? std::optional(QStringView()) : std::nullopt;
}

OperandSet named(const SourceLine &line, QStringView names, OperandKind kind,
                 DiagnosticList &mistakes)
{
    OperandSet all;
    for (const QStringView name : names.tokenize(u',')) {
        if (const auto set = readNames(name, kind)) {
            all.insertAll(*set);
        } else {
            mistakes.add(set.error(), line, name);
        }
    }
    return all;
}

} // namespace

bool Restriction::holds(const TokenView &view, TokenRange marked) const
{
    const auto end = askable(asked.ask).end;
    const std::size_t last = of == Of::First ? marked.begin + 1 : marked.end;
    bool isSo = false;
    for (std::size_t token = marked.begin; token < last && !isSo; ++token) {
        isSo = end(view, token, asked.operand).has_value();
    }
    return isSo == isWanted;
}

bool takeRestriction(const SourceLine &line, std::vector<Restriction> &restrictions,
                     DiagnosticList &mistakes)
{
    for (const RestrictionLine &row : lines) {
        const OperandKind kind = askable(row.ask).operand;
        const auto names = operandAfter(row.words, line.text, kind);
        if (!names) {
            continue;
        }
        const OperandSet operand =
            kind == OperandKind::None ? OperandSet() : named(line, *names, kind, mistakes);
        restrictions.push_back({.asked = {.ask = row.ask, .operand = operand},
                                .of = row.of,
                                .isWanted = row.isWanted});
        return true;
    }
    return false;
}

} // namespace slantlight
