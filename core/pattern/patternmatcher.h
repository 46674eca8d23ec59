// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/pattern/patternprogram.h"
#include "core/pattern/tokenview.h"

#include <array>
#include <limits>
#include <optional>

namespace slantlight {

/// Runs the instructions of a pattern from one token on, by backtracking over a bounded number of
/// steps; never leaves the sentence.
class PatternMatcher
{
public:
    static constexpr std::size_t anywhere = std::numeric_limits<std::size_t>::max();

    /// Where a match may end.
    struct End
    {
        std::size_t earliest = 0;
        std::size_t latest = anywhere;
    };

    /// What each part matched: the marked one, then those with names; empty where nothing.
    using Parts = std::array<TokenRange, PatternProgram::mostParts + 1>;

    /// Both are borrowed.
    PatternMatcher(const PatternProgram &program, const TokenView &view, std::size_t token,
                   End end);

    [[nodiscard]] bool hasMatch() const { return m_bestEnd > m_begin; }
    /// Returns the longest match; there must be one.
    [[nodiscard]] TokenRange whole() const { return {.begin = m_begin, .end = m_bestEnd}; }
    [[nodiscard]] const Parts &parts() const { return m_bestParts; }

private:
    using Op = PatternProgram::Op;

    void run(std::size_t at, std::size_t token);
    void runPart(const PatternProgram::Step &step, std::size_t next, std::size_t token);
    void runList(const WordList &list, std::size_t next, std::size_t token);
    void accept(std::size_t token);

    /// Returns where the item ends that @p step asks for at @p token, if it stands there.
    [[nodiscard]] std::optional<std::size_t> taken(const PatternProgram::Step &step,
                                                   std::size_t token) const;
    /// Whether nothing but signs stands from @p begin up to @p end.
    [[nodiscard]] bool holdsSignsOnly(std::size_t begin, std::size_t end) const;

    const PatternProgram &m_program;
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
