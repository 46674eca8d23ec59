// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/language/wordgroups.h"

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace slantlight {

namespace {

constexpr std::array<std::pair<QStringView, WordRole>, 8> roles{{
    {u"role.auxiliary", WordRole::Auxiliary},
    {u"role.be", WordRole::Be},
    {u"role.pronoun", WordRole::Pronoun},
    {u"role.relative", WordRole::Relative},
    {u"role.determiner", WordRole::Determiner},
    {u"role.boundary", WordRole::Boundary},
    {u"role.preposition", WordRole::Preposition},
    {u"role.time", WordRole::TimeWord},
}};

constexpr std::array<std::pair<QStringView, WordGroup>, 20> groups{{
    {u"phrase.and", WordGroup::And},
    {u"phrase.lead-in", WordGroup::LeadIn},
    {u"phrase.name-particle", WordGroup::NameParticle},
    {u"phrase.break", WordGroup::PhraseBreak},
    {u"phrase.time-adjective", WordGroup::TimeAdjective},
    {u"cue.none-after", WordGroup::NoCueAfter},
    {u"cue.subject-determiner", WordGroup::SubjectDeterminer},
    {u"cue.plural-subject", WordGroup::PluralSubject},
    {u"cue.agent", WordGroup::Agent},
    {u"cue.coordinator", WordGroup::Coordinator},
    {u"cue.content", WordGroup::Content},
    {u"cue.telling", WordGroup::Telling},
    {u"cue.saying", WordGroup::Saying},
    {u"cue.finite", WordGroup::Finite},
    {u"speaker.one", WordGroup::OneSpeaker},
    {u"speaker.several", WordGroup::SeveralSpeakers},
    {u"quote.naming", WordGroup::Naming},
    {u"quote.naming-near", WordGroup::NamingNear},
    {u"form.auxiliary", WordGroup::FormAuxiliary},
    {u"form.between", WordGroup::FormBetween},
}};

bool endsInOneOf(QStringView word, const QStringList &endings)
{
    return std::ranges::any_of(endings,
                               [word](const QString &ending) { return word.endsWith(ending); });
}

} // namespace

WordGroups::WordGroups(const WordLists &lists)
    : m_pluralEndings(lists.words(u"ending.plural"_s))
    , m_adverbEndings(lists.words(u"ending.adverb"_s))
{
    for (const auto &[name, role] : roles) {
        for (const QString &word : lists.words(name.toString())) {
            KnownWord &known = m_words[word];
            known.role = known.role == WordRole::Other ? role : known.role;
        }
    }
    for (const auto &[name, group] : groups) {
        for (const QString &word : lists.words(name.toString())) {
            m_words[word].groups |= 1U << static_cast<unsigned>(group);
        }
    }
    for (auto word = m_words.keyBegin(); word != m_words.keyEnd(); ++word) {
        m_longest = std::max(m_longest, word->size());
    }
}

KnownWord WordGroups::find(QStringView word) const
{
    if (word.size() > m_longest) {
        return {};
    }
    QString folded = word.toString().toLower();
    folded.replace(u'’', u'\'');
    return m_words.value(folded);
}

bool WordGroups::hasPluralEnding(QStringView word) const
{
    return endsInOneOf(word, m_pluralEndings);
}

bool WordGroups::hasAdverbEnding(QStringView word) const
{
    return endsInOneOf(word, m_adverbEndings);
}

} // namespace slantlight
