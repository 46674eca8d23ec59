// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reading/knownwords.h"

namespace slantlight {

KnownWords::KnownWords(const Tokens &tokens, const Language &language)
    : m_tokens(tokens)
    , m_language(language)
{
    m_known.reserve(tokens.spellingCount());
    m_cueWords.reserve(tokens.spellingCount());
    for (Tokens::SpellingId id = 0; id < tokens.spellingCount(); ++id) {
        const QStringView word = tokens.spelling(id);
        m_known.push_back({.groups = language.wordGroups().find(word),
                           .cue = language.cueClasses().find(word),
                           .particle = language.cueClasses().particle(word)});
        m_cueWords.push_back(language.cues().find(tokens.spelling(id)));
    }
}

} // namespace slantlight
