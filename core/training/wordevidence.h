// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/wordtables.h"
#include "core/training/wordrows.h"

#include <span>
#include <vector>

namespace slantlight {

/// A word with what the model thinks of it.
struct ScoredWord
{
    std::uint32_t key = 0;
    QString word;
    const WordVectors::Vector *vector = nullptr;
    double score = 0; ///< logit that it adds itself
};

/// Stores in @p tables which words readers of news saw in @p texts and how often they marked them,
/// and for each of the @p words that may become marks up to three that are used alike.
void fillEvidence(WordTables &tables, std::span<const ModelText> texts,
                  std::vector<ScoredWord> words);

} // namespace slantlight
