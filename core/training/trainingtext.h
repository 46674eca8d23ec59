// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/analysis/analyzer.h"
#include "core/analysis/rulesaid.h"
#include "core/source/readcontext.h"
#include "core/training/labelledtext.h"

#include <QSet>
#include <QString>

#include <span>
#include <vector>

namespace slantlight {

/// A text as training sees it: read, and with what rules say of it.
struct TrainingText
{
    LabelledText source;
    Reading reading; ///< of the source
    std::vector<RuledWords> rules;
    std::vector<bool> isMarked; ///< by people, for each token

    [[nodiscard]] const Tokens &tokens() const { return reading.tokens; }
    [[nodiscard]] ModelInput input() const { return inputOf(reading, rules); }
};

/// Prepares @p text by @p analyzer, whose word model is not asked.
[[nodiscard]] TrainingText prepareText(const LabelledText &text, const Analyzer &analyzer,
                                       const ReadContext &context);

} // namespace slantlight
