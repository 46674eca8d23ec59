// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/restriction.h"

#include "core/pattern/askoperand.h"

namespace slantlight {

namespace {

/// Reads the names of @p kind that a line gives, and returns the things that it leaves out.
template <typename Thing>
std::set<Thing> excluded(const SourceLine &line, QStringView names, OperandKind kind,
                         Restriction restriction, DiagnosticList &mistakes)
{
    OperandSet named;
    for (const QStringView name : names.tokenize(u',')) {
        if (const auto set = readNames(name, kind)) {
            named.insertAll(*set);
        } else {
            mistakes.add(set.error(), line, name);
        }
    }
    const OperandSet left = restriction == Restriction::Only ? othersThan(named, kind) : named;
    std::set<Thing> excluded;
    for (unsigned thing = 0; left.bits() >> thing != 0; ++thing) {
        if (left.contains(thing)) {
            excluded.insert(static_cast<Thing>(thing));
        }
    }
    return excluded;
}

} // namespace

std::set<Voice> excludedVoices(const SourceLine &line, QStringView names, Restriction restriction,
                               DiagnosticList &mistakes)
{
    return excluded<Voice>(line, names, OperandKind::Voices, restriction, mistakes);
}

std::set<BlockKind> excludedBlocks(const SourceLine &line, QStringView names,
                                   Restriction restriction, DiagnosticList &mistakes)
{
    return excluded<BlockKind>(line, names, OperandKind::Blocks, restriction, mistakes);
}

} // namespace slantlight
