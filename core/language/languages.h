// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/article/article.h"
#include "core/language/language.h"

#include <QString>
#include <QStringView>

#include <vector>

namespace slantlight {

/// The languages that articles are read in.
class Languages
{
public:
    /// Reads each folder below @p folder. Fails as Language::load(), and with FileNotFound where
    /// there is none.
    [[nodiscard]] static Result<Languages> load(const QString &folder);

    /// There must be a language.
    Languages(std::vector<Language> languages, Language unknown);

    /// A language for a text, and the tag of the language that the text is in.
    struct Choice
    {
        QString tag; ///< BCP 47, as languageOf() tells; null where nobody can tell
        const Language &language; ///< of these languages; the unknown one if none is for that tag
    };
    [[nodiscard]] Choice choose(const Article &article) const;

    [[nodiscard]] const std::vector<Language> &all() const { return m_languages; }
    /// The language of users' rules: that of assumedLanguage(), or else the first.
    [[nodiscard]] const Language &assumed() const { return m_languages.front(); }
    /// Returns the language of @p tag, or the unknown one.
    [[nodiscard]] const Language &language(QStringView tag) const;

    /// Returns the languages with other word models.
    [[nodiscard]] Languages withWordModel(const WordModel &model) const;

private:
    std::vector<Language> m_languages;
    Language m_unknown;
};

} // namespace slantlight
