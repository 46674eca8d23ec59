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

    [[nodiscard]] WordRole role(std::size_t token) const { return known(token).role; }
    [[nodiscard]] bool isIn(std::size_t token, WordGroup group) const
    {
        return known(token).isIn(group);
    }
    /// Returns the longest cue that begins at @p token.
    [[nodiscard]] std::optional<CueLexicon::Cue> cueAt(std::size_t token) const
    {
        return m_language.cues().cueAt(m_tokens, m_cueWords, token);
    }

private:
    [[nodiscard]] const KnownWord &known(std::size_t token) const
    {
        return m_known[m_tokens.spellingOf(token)];
    }

    const Tokens &m_tokens;
    const Language &m_language;
    std::vector<KnownWord> m_known; ///< by spelling
    std::vector<WordId> m_cueWords; ///< by spelling
};

} // namespace slantlight
