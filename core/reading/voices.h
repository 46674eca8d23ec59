// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/article/block.h"
#include "core/reading/quotations.h"
#include "core/reading/reportedspeech.h"
#include "core/text/tokens.h"
#include "core/text/voice.h"

#include <cstdint>
#include <span>
#include <vector>

namespace slantlight {

/// In whose words each token stands.
struct Voices
{
    std::vector<Voice> of; ///< by token
    /// By token: 0, or 1 + the number of the reported speech whose speaker's words these are.
    std::vector<std::uint32_t> speakers;
};

/// Returns whose words the tokens of a text are, by the blocks that its sentences stand in, by what
/// is reported and by its quotations, which are their speaker's as a whole.
[[nodiscard]] Voices findVoices(const Tokens &tokens, std::span<const BlockKind> sentenceBlocks,
                                std::span<const Quotation> quotations,
                                std::span<const ReportedSpeech> speeches);

} // namespace slantlight
