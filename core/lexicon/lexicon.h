// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/lexicon/inflection.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <map>
#include <vector>

namespace slantlight {

/// One entry of a list: for each of its tokens, the forms that it may take.
using LexiconEntry = std::vector<QStringList>;

/// Words and phrases under one name, with their provenance.
struct LexiconList
{
    QString name; ///< such as "charged-verbs"
    QString cite;
    std::vector<LexiconEntry> entries;
};

/// Named lists of words and phrases, and the table of irregular words that they are formed by.
class Lexicon
{
public:
    /// A file of lists; the name is used in errors.
    struct Source
    {
        QString name;
        QString text;
        int pack = 0; ///< which pack the file belongs to; files come in the order of their packs
    };

    /// Reads lists in the format that resources/rules/README.md describes.
    ///
    /// Irregular words of any source count for all of them. A list replaces the list of that name
    /// in an earlier pack; twice in one pack is a mistake. Fails with MalformedLexicon; the detail
    /// is "file, line 12: what is wrong".
    [[nodiscard]] static Result<Lexicon> parse(const std::vector<Source> &sources);

    /// Returns the list called @p name, or nullptr.
    [[nodiscard]] const LexiconList *list(const QString &name) const;
    [[nodiscard]] const std::map<QString, LexiconList> &lists() const { return m_lists; }
    [[nodiscard]] const Inflection &inflection() const { return m_inflection; }

    /// Returns the entry that @p words spell: white space parts words, "~v", "~n" and "~a" ask for
    /// all forms, and words are cut as tokenize() cuts them. The error says what is wrong.
    [[nodiscard]] std::expected<LexiconEntry, QString> entry(QStringView words) const;

private:
    std::map<QString, LexiconList> m_lists;
    Inflection m_inflection;
};

} // namespace slantlight
