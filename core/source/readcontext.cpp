// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/source/readcontext.h"

#include "core/text/languageguess.h"

#include <algorithm>

namespace slantlight {

ReadContext::ReadContext(const Languages &languages, const LineLists &furniture,
                         WebScripts scripts)
    : m_furniture(furniture)
    , m_scripts(std::move(scripts))
{
    for (const Language &language : languages.all()) {
        m_words.emplace_back(language.id(), LineWords(language.lineLists()));
    }
}

const LineWords &ReadContext::wordsFor(QStringView text) const
{
    if (m_words.size() == 1) {
        return m_words.front().second;
    }
    const QString tag = languageOf(text);
    const auto found = std::ranges::find_if(
        m_words, [&tag](const auto &words) { return isSameLanguage(tag, words.first); });
    return found == m_words.end() ? m_words.front().second : found->second;
}

} // namespace slantlight
