// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/language/speakerwords.h"

#include "core/text/foldedtext.h"

#include <algorithm>
#include <array>
#include <initializer_list>
#include <utility>

using namespace Qt::StringLiterals;

namespace slantlight {

namespace {

using enum SpeakerTrait;

constexpr std::array<std::pair<QStringView, SpeakerTrait>, 54> lists{{
    {u"pronoun.male", MalePronoun},
    {u"pronoun.female", FemalePronoun},
    {u"pronoun.one-subject", SubjectPronoun},
    {u"pronoun.several", SeveralPronoun},
    {u"pronoun.thing", ThingPronoun},
    {u"pronoun.relative", Relative},
    {u"pronoun.relative-person", RelativePerson},
    {u"pronoun.relative-thing", RelativeThing},
    {u"pronoun.open", Open},
    {u"phrase.negative", Negative},
    {u"phrase.definite", Definite},
    {u"phrase.indefinite", Indefinite},
    {u"mark.possessive", Possessive},
    {u"word.and", Join},
    {u"word.or", Either},
    {u"name.inner", NameInner},
    {u"name.organisation-of", NameOf},
    {u"name.suffix", NameSuffix},
    {u"noun.place", PlaceNoun},
    {u"name.time", Time},
    {u"time.day", Time},
    {u"time.month", Time},
    {u"noun.title", Title},
    {u"noun.title.male", Title},
    {u"noun.title.male", Male},
    {u"noun.title.female", Title},
    {u"noun.title.female", Female},
    {u"noun.field", TitleField},
    {u"name.male", MaleName},
    {u"name.male", GivenName},
    {u"name.male.other", MaleName},
    {u"name.male.other", GivenName},
    {u"name.female", FemaleName},
    {u"name.female", GivenName},
    {u"name.female.other", FemaleName},
    {u"name.female.other", GivenName},
    {u"name.either", GivenName},
    {u"noun.role", Role},
    {u"noun.role.male", Role},
    {u"noun.role.male", Male},
    {u"noun.role.female", Role},
    {u"noun.role.female", Female},
    {u"noun.role-modifier", RoleModifier},
    {u"noun.role-former", FormerRole},
    {u"noun.party", Party},
    {u"noun.group", Group},
    {u"noun.organisation", Organisation},
    {u"noun.organisation.suffix", Organisation},
    {u"noun.organisation.suffix", CompanySuffix},
    {u"noun.document", Document},
    {u"name.country", Place},
    {u"name.capital", Place},
    {u"name.seat", Place},
    {u"name.state", Place},
}};

/// Returns the names of @p words, in which "_" stands for a space.
QSet<QString> namesOf(const WordLists &words, std::initializer_list<QStringView> names)
{
    QSet<QString> found;
    for (const QStringView name : names) {
        for (QString word : words.words(name.toString())) {
            found.insert(word.replace(u'_', u' '));
        }
    }
    return found;
}

} // namespace

SpeakerWords::SpeakerWords(const WordLists &words)
    : m_places(namesOf(words, {u"name.country", u"name.capital", u"name.seat", u"name.state"}))
    , m_organisations(namesOf(words, {u"name.organisation"}))
{
    for (const auto &[name, trait] : lists) {
        for (const QString &word : words.words(name.toString())) {
            m_words[word].insert(trait);
        }
    }
    for (auto word = m_words.keyBegin(); word != m_words.keyEnd(); ++word) {
        m_longest = std::max(m_longest, word->size());
    }
    for (const QString &pair : words.words(u"noun.role-same"_s)) {
        const qsizetype sign = pair.indexOf(u'=');
        if (sign > 0) {
            m_sameRole.insert(pair.first(sign), pair.sliced(sign + 1));
        }
    }
}

SpeakerTraits SpeakerWords::find(QStringView word) const
{
    const qsizetype stops = word.size() > 1 && word.endsWith(u'.') ? 1 : 0;
    if (word.size() - stops > m_longest) {
        return {};
    }
    return m_words.value(foldedWord(word.chopped(stops)));
}

} // namespace slantlight
