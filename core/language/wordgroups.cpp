// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/language/wordgroups.h"

#include "core/text/foldedtext.h"

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace slantlight {

namespace {

constexpr std::array<std::pair<QStringView, WordGroup>, 109> groups{{
    {u"word.that", WordGroup::That},
    {u"word.to", WordGroup::To},
    {u"word.as", WordGroup::As},
    {u"word.by", WordGroup::By},
    {u"word.of", WordGroup::Of},
    {u"word.on", WordGroup::On},
    {u"word.for", WordGroup::For},
    {u"word.from", WordGroup::From},
    {u"word.with", WordGroup::With},
    {u"word.about", WordGroup::About},
    {u"word.and", WordGroup::And},
    {u"word.or", WordGroup::Or},
    {u"word.but", WordGroup::But},
    {u"word.if", WordGroup::If},
    {u"word.what", WordGroup::What},
    {u"word.it", WordGroup::It},
    {u"word.so", WordGroup::So},
    {u"word.there", WordGroup::There},
    {u"word.one", WordGroup::One},
    {u"word.like", WordGroup::Like},
    {u"word.saying", WordGroup::Saying},
    {u"time.day", WordGroup::Day},
    {u"time.month", WordGroup::Month},
    {u"time.period", WordGroup::Period},
    {u"time.which", WordGroup::WhichTime},
    {u"time.at-the-time", WordGroup::AtTheTime},
    {u"pronoun.personal", WordGroup::PersonalPronoun},
    {u"pronoun.third", WordGroup::ThirdPersonPronoun},
    {u"pronoun.object", WordGroup::ObjectPronoun},
    {u"subject.pronoun", WordGroup::SubjectPronoun},
    {u"pronoun.quantity", WordGroup::Quantity},
    {u"pronoun.possessive", WordGroup::PossessivePronoun},
    {u"pronoun.determiner", WordGroup::PronounDeterminer},
    {u"determiner.counting", WordGroup::CountingDeterminer},
    {u"subject.counting", WordGroup::CountingSubject},
    {u"mark.possessive", WordGroup::PossessiveMark},
    {u"relative.any", WordGroup::Relative},
    {u"relative.who", WordGroup::WhoOrWhich},
    {u"relative.person", WordGroup::RelativePerson},
    {u"relative.report", WordGroup::OpensRelativeReport},
    {u"verb-form.be", WordGroup::Be},
    {u"verb-form.get", WordGroup::Get},
    {u"verb-form.have", WordGroup::Have},
    {u"verb-form.do", WordGroup::Do},
    {u"verb-form.modal", WordGroup::Modal},
    {u"negation", WordGroup::Negation},
    {u"verb-form.linking", WordGroup::LinkingVerb},
    {u"participle.irregular", WordGroup::IrregularParticiple},
    {u"participle.after-noun", WordGroup::ParticipleAfterNoun},
    {u"noun.in-s", WordGroup::NounInS},
    {u"after.mistaken-verb", WordGroup::AfterMistakenVerb},
    {u"adverb.apart", WordGroup::AdverbApart},
    {u"adverb.before-verb", WordGroup::AdverbBeforeVerb},
    {u"adverb.of-clause", WordGroup::AdverbOfClause},
    {u"adverb.of-quantity", WordGroup::AdverbOfQuantity},
    {u"adverb.beside-clause", WordGroup::AdverbBesideClause},
    {u"preposition.after-noun", WordGroup::PhraseAfterNoun},
    {u"preposition.loose", WordGroup::LoosePreposition},
    {u"preposition.in-phrase", WordGroup::PhrasePreposition},
    {u"preposition.adverbial", WordGroup::AdverbialPreposition},
    {u"preposition.place", WordGroup::PlacePreposition},
    {u"after.agent", WordGroup::AfterAgent},
    {u"after.noun", WordGroup::AfterNounLoosely},
    {u"after.adjective", WordGroup::AfterAdjective},
    {u"after.existential", WordGroup::AfterExistentialNoun},
    {u"after.postposed", WordGroup::AfterPostposed},
    {u"aside.for-part", WordGroup::ForHisPart},
    {u"cue.according", WordGroup::AccordingTo},
    {u"coordinator", WordGroup::Coordinator},
    {u"clause.whether", WordGroup::Whether},
    {u"clause.when", WordGroup::WhenOrWho},
    {u"clause.when-or-if", WordGroup::WhenOrIf},
    {u"clause.whether-or-about", WordGroup::WhetherOrAbout},
    {u"clause.while", WordGroup::While},
    {u"clause.contrast", WordGroup::OpensContrast},
    {u"clause.front", WordGroup::OpensFront},
    {u"clause.before-front", WordGroup::BeforeFront},
    {u"clause.in-addition", WordGroup::InAddition},
    {u"clause.before-reporting", WordGroup::BeforeReporting},
    {u"clause.sub", WordGroup::OpensSubclause},
    {u"clause.adjunct", WordGroup::OpensAdjunct},
    {u"clause.insertion", WordGroup::OpensInsertion},
    {u"clause.apposition", WordGroup::OpensApposition},
    {u"label.noun", WordGroup::LabelNoun},
    {u"view.preposition", WordGroup::InView},
    {u"view.noun", WordGroup::ViewNoun},
    {u"adjective.impersonal", WordGroup::ImpersonalAdjective},
    {u"adjective.without-infinitive", WordGroup::AdjectiveWithoutInfinitive},
    {u"name.never", WordGroup::CapitalButNoName},
    {u"word.interjection", WordGroup::Interjection},
    {u"pronoun.negative", WordGroup::NegativeSubject},
    {u"noun.raised", WordGroup::RaisedByEvents},
    {u"noun.finding", WordGroup::FindingNoun},
    {u"noun.abstract", WordGroup::AbstractNoun},
    {u"label.signed", WordGroup::SignedNoun},
    {u"adjective.after-noun", WordGroup::AdjectiveAfterNoun},
    {u"determiner.indefinite", WordGroup::Indefinite},
    {u"noun.desk", WordGroup::DeskNoun},
    {u"word.number", WordGroup::NumberWord},
    {u"adverb.hearsay", WordGroup::Hearsay},
    {u"pronoun.reader", WordGroup::ReaderPronoun},
    {u"label.never", WordGroup::NoLabel},
    {u"name.country", WordGroup::PlaceName},
    {u"name.capital", WordGroup::PlaceName},
    {u"name.seat", WordGroup::PlaceName},
    {u"quote.naming", WordGroup::Naming},
    {u"quote.naming-near", WordGroup::NamingNear},
    {u"form.auxiliary", WordGroup::FormAuxiliary},
    {u"form.between", WordGroup::FormBetween},
}};

constexpr std::array<QStringView, 4> endings{u"ending.ing", u"ending.ed", u"ending.en",
                                             u"ending.plural"};

bool endsInOneOf(QStringView word, const QStringList &given)
{
    return std::ranges::any_of(given,
                               [word](const QString &ending) { return word.endsWith(ending); });
}

} // namespace

WordGroups::WordGroups(const WordLists &lists)
{
    for (std::size_t i = 0; i < endings.size(); ++i) {
        m_endings.at(i) = lists.words(endings.at(i).toString());
    }
    for (const auto &[name, group] : groups) {
        for (const QString &word : lists.words(name.toString())) {
            m_words[word].add(group);
        }
    }
    for (auto word = m_words.keyBegin(); word != m_words.keyEnd(); ++word) {
        m_longest = std::max(m_longest, word->size());
    }
}

KnownWord WordGroups::find(QStringView word) const
{
    const QString folded = foldedWord(word);
    KnownWord known = word.size() > m_longest ? KnownWord() : m_words.value(folded);
    for (std::size_t i = 0; i < m_endings.size(); ++i) {
        if (endsInOneOf(folded, m_endings.at(i))) {
            known.add(static_cast<WordGroup>(static_cast<std::size_t>(WordGroup::Ing) + i));
        }
    }
    return known;
}

} // namespace slantlight
