// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/pattern/condition.h"
#include "core/text/diagnosticlist.h"

#include <cstddef>
#include <memory>
#include <optional>
#include <span>
#include <vector>

namespace slantlight {

/// The patterns of one file of rules: those with names, and what all rules together may ask for.
class RulePatterns
{
public:
    /// All are borrowed: mistakes go to @p mistakes, and entries of lists are counted in @p listed.
    RulePatterns(PatternWords &words, std::size_t &listed, DiagnosticList &mistakes);

    /// Takes the @p value of a `let` line, "NP = /DET? /NOUN".
    void define(const SourceLine &line, QStringView value);

    /// Returns what a rule finds, which must have anchors; nothing after a mistake.
    [[nodiscard]] std::optional<TokenPattern> find(const SourceLine &line, QStringView notation);
    /// Returns a pattern of a condition, which has no named parts; nothing after a mistake.
    [[nodiscard]] std::optional<TokenPattern> beside(const SourceLine &line, QStringView notation);

private:
    [[nodiscard]] std::optional<TokenPattern> compiled(const SourceLine &line, QStringView notation,
                                                       TokenPattern::Tried tried);

    PatternWords &m_words;
    std::size_t &m_listed;
    DiagnosticList &m_mistakes;
    std::shared_ptr<PatternLets> m_lets = std::make_shared<PatternLets>(); ///< patterns share them
};

} // namespace slantlight
