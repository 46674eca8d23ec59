// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/restriction.h"

#include "core/base/diagnosticcode.h"

#include <algorithm>
#include <array>
#include <iterator>

namespace slantlight {

namespace {

constexpr std::array allVoices{Voice::Headline, Voice::Narration, Voice::Direct, Voice::Indirect,
                               Voice::Caption,  Voice::Teaser,    Voice::Credit};

constexpr std::array allBlocks{
    BlockKind::Headline, BlockKind::Standfirst, BlockKind::Byline,     BlockKind::Dateline,
    BlockKind::Heading,  BlockKind::Paragraph,  BlockKind::ListItem,   BlockKind::BlockQuote,
    BlockKind::Caption,  BlockKind::Teaser,     BlockKind::CreditLine, BlockKind::StageDirection,
    BlockKind::Turn};

template <typename Kind, std::size_t count>
std::set<Kind> excluded(const std::array<Kind, count> &all, const std::set<Kind> &named,
                        Restriction restriction)
{
    std::set<Kind> excluded;
    std::ranges::copy_if(all, std::inserter(excluded, excluded.end()), [&](Kind kind) {
        return named.contains(kind) == (restriction == Restriction::AllBut);
    });
    return excluded;
}

} // namespace

std::set<Voice> excludedVoices(const SourceLine &line, QStringView names, Restriction restriction,
                               DiagnosticList &mistakes)
{
    std::set<Voice> named;
    for (const QStringView part : names.tokenize(u',')) {
        const QStringView name = part.trimmed();
        if (name == u"own") {
            std::ranges::copy_if(allVoices, std::inserter(named, named.end()), isOwnVoice);
        } else if (const auto voice = voiceFromId(name)) {
            named.insert(*voice);
        } else {
            mistakes.add(DiagnosticCode::UnknownVoice, line, name, {name.toString()});
        }
    }
    return excluded(allVoices, named, restriction);
}

std::set<BlockKind> excludedBlocks(const SourceLine &line, QStringView names,
                                   Restriction restriction, DiagnosticList &mistakes)
{
    std::set<BlockKind> named;
    for (const QStringView part : names.tokenize(u',')) {
        const QStringView name = part.trimmed();
        if (const auto block = blockKindFromId(name)) {
            named.insert(*block);
        } else {
            mistakes.add(DiagnosticCode::UnknownBlock, line, name, {name.toString()});
        }
    }
    return excluded(allBlocks, named, restriction);
}

} // namespace slantlight
