// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/lexicon/inflection.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace slantlight {

namespace {

bool isVowel(QChar c)
{
    return u"aeiou"_s.contains(c);
}

bool endsInConsonantAndY(const QString &word)
{
    return word.size() > 1 && word.endsWith(u'y') && !isVowel(word.at(word.size() - 2));
}

int vowelGroups(const QString &word)
{
    int groups = 0;
    bool inGroup = false;
    for (const QChar c : word) {
        const bool vowel = isVowel(c) || c == u'y';
        groups += vowel && !inGroup ? 1 : 0;
        inGroup = vowel;
    }
    return groups;
}

/// Whether the last consonant doubles: slam, slammed. Words of more syllables rarely do and stand
/// in the table of irregular words.
bool doublesConsonant(const QString &word)
{
    if (word.size() < 3 || vowelGroups(word) != 1) {
        return false;
    }
    const QChar last = word.back();
    const QChar middle = word.at(word.size() - 2);
    const QChar first = word.at(word.size() - 3);
    return !isVowel(last) && !u"wxy"_s.contains(last) && isVowel(middle)
           && (!isVowel(first)
               || (first == u'u' && word.size() > 3 && word.at(word.size() - 4) == u'q'));
}

QString withS(const QString &word)
{
    if (endsInConsonantAndY(word)) {
        return word.chopped(1) + u"ies";
    }
    const bool hisses = word.endsWith(u's') || word.endsWith(u'x') || word.endsWith(u'z')
                        || word.endsWith(u"ch"_s) || word.endsWith(u"sh"_s);
    return hisses ? QString(word + u"es") : QString(word + u's');
}

/// Appends a suffix that begins with a vowel, such as "ed", "er" or "est".
QString withVowelSuffix(const QString &word, const QString &suffix)
{
    if (word.endsWith(u'e')) {
        return word.chopped(1) + suffix;
    }
    if (endsInConsonantAndY(word)) {
        return word.chopped(1) + u'i' + suffix;
    }
    return (doublesConsonant(word) ? QString(word + word.back()) : word) + suffix;
}

QString withIng(const QString &word)
{
    if (word.endsWith(u"ie"_s)) {
        return word.chopped(2) + u"ying";
    }
    if (word.endsWith(u'e') && !word.endsWith(u"ee"_s) && !word.endsWith(u"oe"_s)
        && !word.endsWith(u"ye"_s)) {
        return word.chopped(1) + u"ing";
    }
    return (doublesConsonant(word) ? QString(word + word.back()) : word) + u"ing";
}

/// Returns the first of @p forms, the base left out, that ends in @p ending; the base without one.
QString firstWith(QStringView ending, const QStringList &forms)
{
    const auto found = std::find_if(forms.begin() + 1, forms.end(), [ending](const QString &form) {
        return form.endsWith(ending);
    });
    return found == forms.end() ? forms.front() : *found;
}

/// Returns the five forms of a verb of which @p forms may leave out the past, or the participle.
QStringList inFull(const QStringList &forms)
{
    switch (forms.size()) {
    case 3: // cast, casts, casting
        return {forms.at(0), forms.at(1), forms.at(0), forms.at(0), forms.at(2)};
    case 4: // catch, catches, caught, catching
        return {forms.at(0), forms.at(1), forms.at(2), forms.at(2), forms.at(3)};
    case 5:
        return forms;
    default: // spelt in two ways, such as criticise and criticize
        return {forms.at(0), firstWith(u"s", forms), firstWith(u"ed", forms),
                firstWith(u"ed", forms), firstWith(u"ing", forms)};
    }
}

} // namespace

void Inflection::addIrregular(const QStringList &forms)
{
    if (!forms.isEmpty()) {
        m_irregular.insert(forms.first(), forms);
    }
}

QStringList Inflection::verbForms(const QString &base) const
{
    if (const auto found = m_irregular.constFind(base); found != m_irregular.cend()) {
        return *found;
    }
    return {base, withS(base), withVowelSuffix(base, u"ed"_s), withIng(base)};
}

QString Inflection::verbForm(const QString &base, VerbForm form) const
{
    return inFull(verbForms(base)).at(static_cast<qsizetype>(form));
}

QStringList Inflection::nounForms(const QString &base) const
{
    // The table holds verbs and nouns; a verb's past is no plural, so a noun of the same spelling
    // takes only the forms that end in s.
    if (const auto found = m_irregular.constFind(base);
        found != m_irregular.cend() && found->size() == 2) {
        return *found;
    }
    return {base, withS(base)};
}

QStringList Inflection::adjectiveForms(const QString &base) const
{
    return {base, withVowelSuffix(base, u"er"_s), withVowelSuffix(base, u"est"_s)};
}

} // namespace slantlight
