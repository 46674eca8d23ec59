// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/language/languages.h"

#include "core/text/languageguess.h"

#include <QDir>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace slantlight {

Languages::Languages(std::vector<Language> languages, Language unknown)
    : m_languages(std::move(languages))
    , m_unknown(std::move(unknown))
{
    Q_ASSERT(!m_languages.empty());
    std::ranges::stable_partition(m_languages, [](const Language &language) {
        return language.isLanguageOf(assumedLanguage());
    });
}

Result<Languages> Languages::load(const QString &folder)
{
    std::vector<Language> languages;
    const QDir directory(folder);
    for (const QString &name : directory.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name)) {
        auto language = Language::load(directory.filePath(name));
        if (!language) {
            return std::unexpected(language.error());
        }
        languages.push_back(std::move(*language));
    }
    if (languages.empty()) {
        return std::unexpected(Error{ErrorCode::FileNotFound, folder});
    }
    auto unknown = Language::unknown();
    if (!unknown) {
        return std::unexpected(unknown.error());
    }
    return Languages(std::move(languages), std::move(*unknown));
}

const Language &Languages::language(QStringView tag) const
{
    const auto found = std::ranges::find_if(
        m_languages, [tag](const Language &language) { return language.isLanguageOf(tag); });
    return found == m_languages.end() ? m_unknown : *found;
}

Languages::Choice Languages::choose(const Article &article) const
{
    QString tag = languageOf(article.text(), article.facts().language);
    const Language &chosen = language(tag);
    return {.tag = std::move(tag), .language = chosen};
}

Languages Languages::withWordModel(const WordModel &model) const
{
    std::vector<Language> languages;
    for (const Language &language : m_languages) {
        languages.push_back(language.withWordModel(model));
    }
    return Languages(std::move(languages), m_unknown);
}

} // namespace slantlight
