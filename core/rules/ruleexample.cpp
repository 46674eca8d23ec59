// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/ruleexample.h"

namespace slantlight {

namespace {

/// Returns the kind of block that a prefix asks for.
std::optional<BlockKind> blockOfPrefix(QStringView prefix)
{
    return prefix == u"credit" ? BlockKind::CreditLine : blockKindFromId(prefix);
}

} // namespace

RuleExample RuleExample::parse(QStringView notation)
{
    RuleExample example;
    const qsizetype colon = notation.indexOf(u':');
    const QStringView prefix = colon > 0 ? notation.first(colon) : QStringView();
    const auto block = blockOfPrefix(prefix);
    example.block = block.value_or(BlockKind::Paragraph);
    example.voice = block ? std::nullopt : voiceFromId(prefix);
    const bool hasPrefix = block || example.voice;
    const QStringView sentence = hasPrefix ? notation.sliced(colon + 1).trimmed() : notation;
    example.text = sentence.toString();
    example.column = sentence.data() - notation.data() + 1;
    return example;
}

} // namespace slantlight
