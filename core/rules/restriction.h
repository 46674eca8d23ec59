// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/article/block.h"
#include "core/text/diagnosticlist.h"
#include "core/text/voice.h"

#include <cstdint>
#include <set>

namespace slantlight {

/// Whether a rule is for the places that its line names, or for all others.
enum class Restriction : std::uint8_t { Only, AllBut };

/// Reads the @p names of voices, parted by commas, and returns those that the rule is not for.
[[nodiscard]] std::set<Voice> excludedVoices(const SourceLine &line, QStringView names,
                                             Restriction restriction, DiagnosticList &mistakes);

/// Reads the @p names of kinds of block, parted by commas, and returns those that the rule is not
/// for.
[[nodiscard]] std::set<BlockKind> excludedBlocks(const SourceLine &line, QStringView names,
                                                 Restriction restriction, DiagnosticList &mistakes);

} // namespace slantlight
