// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/rules/tokenpattern.h"

#include <array>

namespace slantlight {

/// Runs the instructions of a pattern from one token on.
class PatternMatcher
{
public:
    static constexpr std::size_t mostNamedParts = 7;

    /// Where a match may end.
    struct End
    {
        std::size_t earliest = 0;
        std::size_t latest = TokenPattern::anywhere;
    };

    PatternMatcher(const TokenPattern &pattern, const TokenView &view, std::size_t token, End end);

    [[nodiscard]] bool hasMatch() const { return m_bestEnd > m_begin; }
    /// Returns the longest match; there must be one.
    [[nodiscard]] TokenPattern::Match best() const;

private:
    using Op = TokenPattern::Op;
    using Parts = std::array<TokenRange, mostNamedParts + 1>;

    void run(std::size_t at, std::size_t token);
    void runPart(const TokenPattern::Instruction &step, std::size_t next, std::size_t token);
    void runList(const TokenPattern::List &list, std::size_t next, std::size_t token);
    void accept(std::size_t token);

    /// Returns where the item ends that @p step asks for at @p token, if it stands there.
    [[nodiscard]] std::optional<std::size_t> taken(const TokenPattern::Instruction &step,
                                                   std::size_t token) const;
    [[nodiscard]] bool standsAtStart(std::size_t token) const;
    [[nodiscard]] bool standsAtEnd(std::size_t token) const;
    [[nodiscard]] bool isQuestion() const;

    const TokenPattern &m_pattern;
    const TokenView &m_view;
    TokenRange m_sentence;
    std::size_t m_begin;
    End m_end;
    std::size_t m_stepsLeft;
    Parts m_parts;
    Parts m_bestParts;
    std::size_t m_bestEnd = 0;
};

} // namespace slantlight
