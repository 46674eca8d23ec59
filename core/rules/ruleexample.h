// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/article/block.h"
#include "core/text/voice.h"

#include <QString>
#include <QStringList>
#include <QStringView>

#include <optional>

namespace slantlight {

/// A sentence that says what a rule means; tests run it.
struct RuleExample
{
    QString text; ///< with the expected markers in {braces}
    bool fires = true; ///< false: the rule must mark nothing
    QStringList plainer; ///< the sentence with each plainer wording that is offered put in
    std::optional<Voice> voice; ///< in whose voice the markers must be found
    BlockKind block = BlockKind::Paragraph; ///< what the text is
    int line = 0; ///< in its file, from 1
    qsizetype column = 0; ///< of its text, from 1

    /// Reads @p notation, "Aides {may} go." or "headline: Aides {may} go."; what stands before the
    /// colon is a voice or a kind of block, else part of the sentence. The column is that in
    /// @p notation.
    [[nodiscard]] static RuleExample parse(QStringView notation);
};

} // namespace slantlight
