// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/lexicon/lemma.h"

#include <algorithm>
#include <array>
#include <initializer_list>
#include <iterator>
#include <optional>
#include <utility>

using namespace Qt::StringLiterals;

namespace slantlight {

namespace {

struct Exception
{
    QStringView word;
    QStringView lemma;
};

// Words of closed classes, which no rule leads back.
constexpr Exception auxiliaries[]{
    {u"'s", u"be"},    {u"'re", u"be"},  {u"'m", u"be"},    {u"'ve", u"have"},  {u"'ll", u"will"},
    {u"'d", u"would"}, {u"ca", u"can"},  {u"wo", u"will"},  {u"sha", u"shall"}, {u"does", u"do"},
    {u"did", u"do"},   {u"done", u"do"}, {u"has", u"have"}, {u"had", u"have"},  {u"ai", u"be"},
};
constexpr Exception pronouns[]{
    {u"me", u"I"},  {u"i", u"I"},        {u"him", u"he"},     {u"them", u"they"},
    {u"us", u"we"}, {u"these", u"this"}, {u"those", u"that"}, {u"an", u"a"},
};
constexpr Exception nouns[]{
    {u"people", u"people"},     {u"thanks", u"thanks"},       {u"news", u"news"},
    {u"movies", u"movie"},      {u"cookies", u"cookie"},      {u"calories", u"calorie"},
    {u"zombies", u"zombie"},    {u"rookies", u"rookie"},      {u"selfies", u"selfie"},
    {u"series", u"series"},     {u"species", u"species"},     {u"gas", u"gas"},
    {u"politics", u"politics"}, {u"economics", u"economics"},
};
/// Adjectives whose forms in -er and -est are met; of others, "former" is no form of "form".
constexpr QStringView compared[]{
    u"big",   u"bold",  u"brave", u"bright", u"broad",  u"cheap",  u"clean", u"clear",  u"close",
    u"cold",  u"cool",  u"dark",  u"deep",   u"fair",   u"fast",   u"few",   u"fine",   u"fresh",
    u"full",  u"great", u"grim",  u"hard",   u"harsh",  u"high",   u"hot",   u"kind",   u"large",
    u"light", u"long",  u"loud",  u"low",    u"mild",   u"near",   u"new",   u"nice",   u"old",
    u"poor",  u"quick", u"rare",  u"rich",   u"safe",   u"sharp",  u"short", u"slight", u"slow",
    u"small", u"smart", u"soft",  u"steep",  u"strict", u"strong", u"sweet", u"tall",   u"thick",
    u"thin",  u"tight", u"tough", u"warm",   u"weak",   u"wide",   u"wise",  u"young",
};
constexpr Exception qualities[]{
    {u"better", u"good"}, {u"best", u"good"},     {u"worse", u"bad"},  {u"worst", u"bad"},
    {u"more", u"more"},   {u"most", u"most"},     {u"less", u"less"},  {u"least", u"least"},
    {u"further", u"far"}, {u"farther", u"far"},   {u"later", u"late"}, {u"latest", u"late"},
    {u"other", u"other"}, {u"former", u"former"},
};

template <std::size_t size>
std::optional<QString> exceptionOf(const Exception (&exceptions)[size], QStringView word)
{
    const auto *const found = std::ranges::find(exceptions, word, &Exception::word);
    return found == std::end(exceptions) ? std::nullopt : std::optional(found->lemma.toString());
}

bool isVowel(QChar c)
{
    return u"aeiou"_s.contains(c);
}

/// Whether what is left of a verb without "ed" or "ing" has lost an e: "charg", not "visit".
bool wantsE(const QString &stem)
{
    if (stem.size() < 2) {
        return false;
    }
    const QChar last = stem.back();
    const QChar before = stem.at(stem.size() - 2);
    if (last == u'v' || last == u'c' || last == u'u' || last == u'z') {
        return true;
    }
    if (last == u's') {
        return before != u's' && stem != u"focus";
    }
    if (last == u'g') {
        return before != u'n' || stem.endsWith(u"ang") || stem.endsWith(u"eng");
    }
    if (last == u'l' || last == u'r') {
        const bool standsBehindConsonant = !isVowel(before) && before != last && before != u'w';
        // "retir", "ensur", "shar": one vowel behind a consonant.
        const bool isLong = last == u'r' && stem.size() > 2 && u"iua"_s.contains(before)
                            && (!isVowel(stem.at(stem.size() - 3)) || stem.endsWith(u"quir"));
        return standsBehindConsonant || isLong || stem.endsWith(u"gnor") || stem.endsWith(u"plor")
               || stem.endsWith(u"scor") || stem.endsWith(u"stor");
    }
    if (stem.size() > 3 && stem.endsWith(u"at")) {
        return !isVowel(stem.at(stem.size() - 3)) || stem.at(stem.size() - 3) == u'i'
               || stem.at(stem.size() - 3) == u'u' || stem.endsWith(u"creat");
    }
    for (const QStringView ending : {u"ut", u"id", u"ud", u"od", u"ad", u"om", u"um", u"in", u"ak",
                                     u"ok", u"ik", u"ap", u"op", u"ot", u"uc"}) {
        // Where one consonant follows one vowel and was not doubled, an e stood: "hop" for "hope".
        if (stem.size() <= 4 && stem.endsWith(ending)
            && (stem.size() == 2 || !isVowel(stem.at(stem.size() - 3)))) {
            return true;
        }
    }
    return stem.endsWith(u"clud") || stem.endsWith(u"vid") || stem.endsWith(u"cid")
           || stem.endsWith(u"mot") || stem.endsWith(u"not") || stem.endsWith(u"plet")
           || stem.endsWith(u"tribut") || stem.endsWith(u"mak") || stem.endsWith(u"tak")
           || stem.endsWith(u"vok") || stem.endsWith(u"sum") || stem.endsWith(u"fin")
           || stem.endsWith(u"bin");
}

QString straight(QStringView word)
{
    QString lower = word.toString().toLower();
    return lower.replace(QChar(0x2019), u'\'');
}

} // namespace

Lemmatizer::Lemmatizer(const Inflection &inflection)
    : m_inflection(inflection)
{
    // Two verbs may share a form, as "found" does; the one that has it as its base comes last.
    QStringList bases = inflection.irregular().keys();
    std::ranges::sort(bases);
    for (const QString &base : std::as_const(bases)) {
        const QStringList forms = inflection.irregular().value(base);
        QHash<QString, QString> &table = forms.size() == 2 ? m_nouns : m_verbs;
        for (const QString &form : forms) {
            if (!table.contains(form)) {
                table.insert(form, base);
            }
        }
    }
    for (const QStringView base : compared) {
        for (const QString &form : inflection.adjectiveForms(base.toString())) {
            m_adjectives.insert(form, base.toString());
        }
    }
    for (const QString &base : std::as_const(bases)) {
        (inflection.irregular().value(base).size() == 2 ? m_nouns : m_verbs).insert(base, base);
    }
}

QString Lemmatizer::lemmaOf(QStringView word, Tag tag) const
{
    const QString plain = straight(word);
    switch (tag) {
    case Tag::Aux:
        return exceptionOf(auxiliaries, plain).value_or(m_verbs.value(plain, plain));
    case Tag::Verb:
        return exceptionOf(auxiliaries, plain).value_or(verbLemma(plain));
    case Tag::Noun:
        return nounLemma(plain);
    case Tag::Pron:
    case Tag::Det:
        return exceptionOf(pronouns, plain).value_or(plain);
    case Tag::Part:
        return plain == u"n't"_s ? u"not"_s : plain;
    case Tag::Adj:
    case Tag::Adv: {
        if (tag == Tag::Adv && (plain == u"better"_s || plain == u"best"_s)) {
            return u"well"_s;
        }
        if (const auto exception = exceptionOf(qualities, plain)) {
            return *exception;
        }
        if (const auto found = m_adjectives.constFind(plain); found != m_adjectives.cend()) {
            return *found;
        }
        if (plain.size() > 4 && plain.endsWith(u"iest")) {
            return plain.chopped(4) + u'y';
        }
        if (plain.size() > 4 && plain.endsWith(u"ier")) {
            return plain.chopped(3) + u'y';
        }
        return plain;
    }
    case Tag::Propn:
    case Tag::X:
    case Tag::Sym:
    case Tag::Punct:
        return word.toString();
    case Tag::Adp:
    case Tag::Cconj:
    case Tag::Intj:
    case Tag::Num:
    case Tag::Sconj:
        return plain;
    }
    Q_UNREACHABLE_RETURN(plain);
}

std::vector<VerbForm> Lemmatizer::verbFormsOf(QStringView word) const
{
    constexpr std::array all{VerbForm::Base, VerbForm::ThirdPerson, VerbForm::Past,
                             VerbForm::Participle, VerbForm::Ing};
    const QString plain = straight(word);
    const QString base = verbLemma(plain);
    std::vector<VerbForm> forms;
    std::ranges::copy_if(all, std::back_inserter(forms),
                         [&](VerbForm form) { return m_inflection.verbForm(base, form) == plain; });
    return forms;
}

QString Lemmatizer::verbLemma(const QString &word) const
{
    if (const auto found = m_verbs.constFind(word); found != m_verbs.cend()) {
        return *found;
    }
    const auto isFormOf = [&](const QString &base) {
        return base.size() > 1 && m_inflection.verbForms(base).contains(word);
    };
    for (const QString &suffix : {u"ing"_s, u"ed"_s}) {
        if (!word.endsWith(suffix) || word.size() < suffix.size() + 2) {
            continue;
        }
        if (word.endsWith(u"eed")) {
            static constexpr std::array<QStringView, 5> pasts{u"agreed", u"disagreed", u"freed",
                                                              u"guaranteed", u"decreed"};
            return std::ranges::contains(pasts, word) ? word.chopped(1) : word; // "need"
        }
        const QString stem = word.chopped(suffix.size());
        if (!std::ranges::any_of(stem, [](QChar c) { return isVowel(c) || c == u'y'; })) {
            return word; // "bring", "sped"
        }
        QStringList bases{stem, stem + u'e'};
        if (wantsE(stem)) {
            bases.swapItemsAt(0, 1);
        }
        if (stem.endsWith(u'i')) {
            bases.prepend(stem.chopped(1) + u'y');
        }
        if (stem.size() > 2 && stem.back() == stem.at(stem.size() - 2)) {
            // "slammed", yet "called" and "passed"
            bases.insert(u"lsfz"_s.contains(stem.back()) ? 2 : 0, stem.chopped(1));
        }
        const auto base = std::ranges::find_if(bases, isFormOf);
        return base == bases.end() ? word : *base;
    }
    if (word.endsWith(u's') && !word.endsWith(u"ss")) {
        // "denies", then "pushes", then the others; "ties" and "dies" keep their e.
        const QString behindY =
            word.endsWith(u"ies") && word.size() > 4 ? QString(word.chopped(3) + u'y') : word;
        const bool hisses = word.endsWith(u"ches") || word.endsWith(u"shes")
                            || word.endsWith(u"sses") || word.endsWith(u"xes")
                            || word.endsWith(u"zzes");
        for (const QString &base : {behindY, hisses ? word.chopped(2) : word, word.chopped(1)}) {
            if (base != word && isFormOf(base)) {
                return base;
            }
        }
    }
    return word;
}

QString Lemmatizer::nounLemma(const QString &word) const
{
    if (const auto exception = exceptionOf(nouns, word)) {
        return *exception;
    }
    if (const auto found = m_nouns.constFind(word); found != m_nouns.cend()) {
        return *found;
    }
    if (word.size() < 3 || !word.endsWith(u's') || word.endsWith(u"ss") || word.endsWith(u"us")
        || word.endsWith(u"is")) {
        return word;
    }
    if (word.endsWith(u"ies") && word.size() > 4) {
        return word.chopped(3) + u'y';
    }
    for (const QStringView hiss : {u"sses", u"xes", u"ches", u"shes", u"zzes"}) {
        if (word.endsWith(hiss)) {
            return word.chopped(2);
        }
    }
    return word.chopped(1);
}

} // namespace slantlight
