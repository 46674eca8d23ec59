// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/analysis/analyzer.h"
#include "core/source/readcontext.h"
#include "core/training/labelledtext.h"

#include <QSet>
#include <QString>

#include <span>
#include <vector>

namespace slantlight {

/// A text as training sees it: cut, tagged, and with what rules find in it.
struct TrainingText
{
    /// A token, in order.
    struct Token
    {
        std::vector<std::size_t> rules; ///< kinds of rules that speak here: category by strength
        bool isMarked = false; ///< by people
    };

    LabelledText source;
    Tokens words; ///< of the source
    std::vector<Tag> tags;
    std::vector<Token> tokens; ///< as many as there are words
};

/// Prepares @p text by @p analyzer, whose word model is not asked.
[[nodiscard]] TrainingText prepareText(const LabelledText &text, const Analyzer &analyzer,
                                       const ReadContext &context);

/// Returns all words of @p texts in lower case, of which vectors are wanted.
[[nodiscard]] QSet<QString> wordsOf(std::span<const TrainingText> texts);

} // namespace slantlight
