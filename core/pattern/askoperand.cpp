// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pattern/askoperand.h"

#include "core/article/block.h"
#include "core/base/diagnosticcode.h"
#include "core/text/tag.h"
#include "core/text/voice.h"

#include <algorithm>
#include <array>

namespace slantlight {

namespace {

/// All that is known of what one kind of operand can name.
struct OperandRow
{
    OperandKind kind = OperandKind::None;
    unsigned count = 0; ///< of what can be named
    QStringView (*id)(unsigned thing) = nullptr;
    DiagnosticCode unknown{}; ///< what is wrong with any other name
    QStringView group; ///< a name for several of them; may be empty
    bool (*isInGroup)(unsigned thing) = nullptr;
};

constexpr std::array rows{
    OperandRow{.kind = OperandKind::Tags,
               .count = tagCount,
               .id = [](unsigned thing) { return tagId(static_cast<Tag>(thing)); },
               .unknown = DiagnosticCode::UnknownTag},
    OperandRow{.kind = OperandKind::Voices,
               .count = static_cast<unsigned>(Voice::Credit) + 1,
               .id = [](unsigned thing) { return voiceId(static_cast<Voice>(thing)); },
               .unknown = DiagnosticCode::UnknownVoice,
               .group = u"own",
               .isInGroup =
                   [](unsigned thing) {
                       return isOwnVoice(static_cast<Voice>(thing));
                   }},
    OperandRow{.kind = OperandKind::Blocks,
               .count = static_cast<unsigned>(BlockKind::Turn) + 1,
               .id = [](unsigned thing) { return blockKindId(static_cast<BlockKind>(thing)); },
               .unknown = DiagnosticCode::UnknownBlock},
};

const OperandRow &rowOf(OperandKind kind)
{
    return *std::ranges::find(rows, kind, &OperandRow::kind);
}

/// Returns what @p name names: nothing if it is no name.
OperandSet named(QStringView name, const OperandRow &row)
{
    const bool isGroup = !row.group.isEmpty() && name == row.group;
    OperandSet set;
    for (unsigned thing = 0; thing < row.count; ++thing) {
        if (isGroup ? row.isInGroup(thing) : row.id(thing) == name) {
            set.insert(thing);
        }
    }
    return set;
}

} // namespace

OperandSet othersThan(OperandSet set, OperandKind kind)
{
    return OperandSet(~set.bits() & ((1U << rowOf(kind).count) - 1));
}

std::expected<OperandSet, Mistake> readNames(QStringView names, OperandKind kind)
{
    const OperandRow &row = rowOf(kind);
    OperandSet all;
    for (const QStringView part : names.tokenize(u',')) {
        const QStringView name = part.trimmed();
        const OperandSet set = named(name, row);
        if (set == OperandSet()) {
            return std::unexpected(Mistake{.code = row.unknown,
                                           .at = name.data() - names.data(),
                                           .arguments = {name.toString()}});
        }
        all.insertAll(set);
    }
    return all;
}

std::expected<OperandSet, Mistake> readOperand(QStringView operand, OperandKind kind)
{
    const bool isExcluding = operand.startsWith(u'!');
    auto set = readNames(isExcluding ? operand.sliced(1) : operand, kind);
    if (!set) {
        set.error().at += isExcluding ? 1 : 0;
        return set;
    }
    return isExcluding ? othersThan(*set, kind) : *set;
}

QStringList operandNames(OperandSet set, OperandKind kind)
{
    const OperandRow &row = rowOf(kind);
    QStringList names;
    for (unsigned thing = 0; thing < row.count; ++thing) {
        if (set.contains(thing)) {
            names.push_back(row.id(thing).toString());
        }
    }
    return names;
}

} // namespace slantlight
