// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/training/taggertraining.h"

#include <span>

namespace slantlight {

/// Collects which tags words take in @p sentences, and which words are alike by @p vectors, which
/// may be nullptr.
[[nodiscard]] TaggerWords taggerWordTable(std::span<const TreebankSentence> sentences,
                                          const WordVectors *vectors,
                                          const TaggerTraining &training);

} // namespace slantlight
