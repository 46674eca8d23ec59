// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/language/language.h"
#include "core/text/tokens.h"

#include <vector>

namespace slantlight {

/// The tokens of a text with what their language knows of each word by itself, looked up once for
/// each spelling. Borrows both, which must live longer.
class KnownWords
{
public:
    KnownWords(const Tokens &tokens, const Language &language);

    [[nodiscard]] const Tokens &tokens() const { return m_tokens; }
    [[nodiscard]] const Language &language() const { return m_language; }

    [[nodiscard]] bool isIn(std::size_t token, WordGroup group) const
    {
        return known(token).groups.isIn(group);
    }
    /// Whether @p token is in any group.
    [[nodiscard]] bool isOfFunction(std::size_t token) const
    {
        return known(token).groups.isInAny();
    }
    /// Returns what @p token may report.
    [[nodiscard]] const CueWord &cueWord(std::size_t token) const { return known(token).cue; }
    /// Returns the bit of CueWord::particles for @p token; 0 where it makes no cue with a verb.
    [[nodiscard]] std::uint32_t particle(std::size_t token) const { return known(token).particle; }
    /// Returns the longest cue that begins at @p token.
    [[nodiscard]] std::optional<CueLexicon::Cue> cueAt(std::size_t token) const
    {
        return m_language.cues().cueAt(m_tokens, m_cueWords, token);
    }

private:
    struct Spelling
    {
        KnownWord groups;
        CueWord cue;
        std::uint32_t particle = 0;
    };

    [[nodiscard]] const Spelling &known(std::size_t token) const
    {
        return m_known[m_tokens.spellingOf(token)];
    }

    const Tokens &m_tokens;
    const Language &m_language;
    std::vector<Spelling> m_known;
    std::vector<WordId> m_cueWords; ///< by spelling
};

} // namespace slantlight
