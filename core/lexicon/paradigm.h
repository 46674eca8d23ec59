// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/text/tag.h"

#include <QChar>
#include <QHash>
#include <QRegularExpression>
#include <QString>
#include <QStringList>
#include <QStringView>

#include <cstdint>
#include <map>
#include <optional>
#include <vector>

namespace slantlight {

/// Puts something in the place of what an expression covers; "\1" is its first group.
struct Respelling
{
    QRegularExpression expression;
    QString replacement;

    /// Returns @p word respelt, or nothing where the expression does not fit.
    [[nodiscard]] std::optional<QString> applied(const QString &word) const;
};

/// The forms of a part of speech, in order; the first is the base.
struct Paradigm
{
    struct Form
    {
        QString name;
        QString ending; ///< by which it is told among the words of an irregular line
        std::vector<Respelling> respellings; ///< of the base, the first that fits; none: the base
        bool isAlias = false; ///< always like an earlier form
    };

    std::vector<Form> forms;
    /// By the length of an irregular line: which of its words is which form.
    std::map<qsizetype, std::vector<int>> irregular;

    /// Returns the form numbered @p form of the regular word @p base.
    [[nodiscard]] QString form(std::size_t number, const QString &base) const;
    /// Returns all forms of the regular word @p base but aliases.
    [[nodiscard]] QStringList allForms(const QString &base) const;
    /// Returns the form numbered @p number among @p words, a line of the table of irregular words.
    [[nodiscard]] QString formAmong(std::size_t number, const QStringList &words) const;
};

/// A step on the way from a word to its lemma.
struct LemmaStep
{
    enum class Kind : std::uint8_t {
        Irregular, ///< asks the table of irregular words
        Keep, ///< the word is its own lemma
        Try, ///< takes what it makes where that is inflected to the word
        Take, ///< takes what it makes
    };

    Kind kind = Kind::Keep;
    Respelling respelling;
    QChar paradigm; ///< of Irregular
};

/// How words of one part of speech are led back.
struct LemmaRules
{
    QHash<QString, QString> words;
    std::vector<LemmaStep> steps;
    std::vector<std::pair<QChar, QString>> inflected; ///< bases whose forms are led back, and how
    bool isAsWritten = false; ///< not even case is changed
};

/// How words of a language are inflected, and led back to the form that a dictionary has.
struct InflectionRules
{
    std::map<QChar, Paradigm> paradigms; ///< by name: v, n, a
    std::map<Tag, LemmaRules> lemmas;

    /// Reads the format that resources/languages/en/words/forms.inflection shows. Fails with
    /// MalformedLexicon, and the diagnostics of all lines that are wrong; also where the text is
    /// longer than anybody writes, a million characters or two thousand lines.
    [[nodiscard]] static Result<InflectionRules> parse(const QString &file, QStringView text);
};

} // namespace slantlight
