// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/lexicon/inflection.h"
#include "core/lexicon/notation.h"
#include "core/text/token.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <map>
#include <vector>

namespace slantlight {

/// A word of an entry: the forms that it may take, and what part of speech it may be.
struct LexiconToken
{
    QStringList forms;
    TagSet tags = allTags;
};

/// One entry of a list, token by token.
using LexiconEntry = std::vector<LexiconToken>;

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

    /// Reads lists in the format that resources/languages/en/rules/README.md describes.
    ///
    /// Irregular words of any source count for all of them. A list replaces the list of that name
    /// in an earlier pack; twice in one pack is a mistake, and so is one of more than 200,000
    /// entries with those that it takes in, or of 600,000 in all. Fails with MalformedLexicon or
    /// UnknownLexiconList, and the diagnostics of one file.
    /// Words are cut and inflected as those of @p like, whose lists and irregular words are not
    /// taken over.
    [[nodiscard]] static Result<Lexicon> parse(const std::vector<Source> &sources,
                                               const Lexicon &like);

    Lexicon() = default;
    /// Without lists; words are cut by @p tokenizer and inflected by @p inflection.
    Lexicon(Tokenizer tokenizer, Inflection inflection);

    /// Returns the list called @p name, or nullptr.
    [[nodiscard]] const LexiconList *list(const QString &name) const;
    [[nodiscard]] const std::map<QString, LexiconList> &lists() const { return m_lists; }
    [[nodiscard]] const Inflection &inflection() const { return m_inflection; }
    [[nodiscard]] const Tokenizer &tokenizer() const { return m_tokenizer; }

    /// Returns the entry that @p words spell: white space parts words, "/VERB" says what they must
    /// be, and else they are as for word().
    [[nodiscard]] std::expected<LexiconEntry, Mistake> entry(QStringView words) const;
    /// Returns the tokens of one word, cut as its tokenizer cuts it; "~v", "~n" and "~a" ask for
    /// all forms of the last.
    [[nodiscard]] std::expected<LexiconEntry, Mistake> word(QStringView word) const;

private:
    std::map<QString, LexiconList> m_lists;
    Inflection m_inflection;
    Tokenizer m_tokenizer;
};

} // namespace slantlight
