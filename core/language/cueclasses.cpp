// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/language/cueclasses.h"

#include "core/text/foldedtext.h"

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace slantlight {

namespace {

constexpr std::array<std::pair<QStringView, CueClass>, 20> classes{{
    {u"say", CueClass::Say},
    {u"say-like", CueClass::SayLike},
    {u"manner", CueClass::Manner},
    {u"voice", CueClass::Manner},
    {u"tell", CueClass::Tell},
    {u"tell-that", CueClass::TellThat},
    {u"direct", CueClass::Direct},
    {u"ask", CueClass::Ask},
    {u"think", CueClass::Think},
    {u"hold", CueClass::Hold},
    {u"want", CueClass::Want},
    {u"commit", CueClass::Commit},
    {u"attitude", CueClass::Attitude},
    {u"judge", CueClass::Judge},
    {u"speak-of", CueClass::SpeakOf},
    {u"characterise", CueClass::Characterise},
    {u"show", CueClass::Show},
    {u"show-what", CueClass::ShowWhat},
    {u"consider", CueClass::Consider},
    {u"perceive", CueClass::Perceive},
}};

constexpr std::array<std::pair<QStringView, Complement>, 10> complements{{
    {u"that", Complement::That},
    {u"bare", Complement::Bare},
    {u"whether", Complement::Whether},
    {u"inserted", Complement::Inserted},
    {u"addressee", Complement::Addressee},
    {u"infinitive", Complement::Infinitive},
    {u"object-infinitive", Complement::ObjectInfinitive},
    {u"as", Complement::As},
    {u"predicate", Complement::Predicate},
    {u"gerund", Complement::Gerund},
}};

constexpr std::array<std::pair<QStringView, CueTrait>, 22> verbTraits{{
    {u"verb.light", CueTrait::Light},
    {u"verb.seem", CueTrait::Seems},
    {u"verb.name", CueTrait::Names},
    {u"verb.compare", CueTrait::Compares},
    {u"verb.ask-about", CueTrait::AsksAbout},
    {u"verb.asked", CueTrait::AskedAbout},
    {u"verb.takes-when", CueTrait::TakesWhen},
    {u"verb.in-relative", CueTrait::InRelative},
    {u"verb.quote", CueTrait::Quotes},
    {u"verb.plead", CueTrait::Pleads},
    {u"verb.put", CueTrait::Puts},
    {u"verb.describe", CueTrait::Describes},
    {u"verb.go", CueTrait::Goes},
    {u"verb.concrete", CueTrait::ConcreteObject},
    {u"verb.raise", CueTrait::Raises},
    {u"verb.respond", CueTrait::Responds},
    {u"verb.deny", CueTrait::Denies},
    {u"passive.infinitive", CueTrait::PassiveInfinitive},
    {u"passive.that", CueTrait::PassiveThat},
    {u"passive.as", CueTrait::PassiveAs},
    {u"passive.of", CueTrait::PassiveOf},
    {u"passive.predicate", CueTrait::PassivePredicate},
}};

constexpr std::size_t mostParticles = 32;

} // namespace

/// Gathers what the lists say of each lemma before its forms are made.
class CueClasses::Builder
{
public:
    Builder(const WordLists &lists, const Inflection &inflection, CueClasses &built)
        : m_lists(lists)
        , m_inflection(inflection)
        , m_built(built)
    {
    }

    void run()
    {
        readClasses();
        for (const auto &[name, trait] : verbTraits) {
            for (const QString &verb : m_lists.words(name.toString())) {
                lemma(verb).traits.insert(trait);
            }
        }
        readParticles();
        for (auto verb = m_lemmas.cbegin(); verb != m_lemmas.cend(); ++verb) {
            m_order.push_back(verb.key());
        }
        std::ranges::sort(m_order);
        for (const QString &verb : std::as_const(m_order)) {
            addForms(m_lemmas.value(verb), verb);
        }
        addNouns(u"noun.speech"_s, CueTrait::SpeechNoun);
        addNouns(u"noun.thought"_s, CueTrait::ThoughtNoun);
        for (const QString &adjective : m_lists.words(u"adjective.stance"_s)) {
            word(adjective).traits.insert(CueTrait::StanceAdjective);
        }
    }

private:
    void readClasses()
    {
        for (const auto &[name, cueClass] : classes) {
            SmallSet<Complement> taken;
            for (const QString &complement : m_lists.words(u"takes."_s + name)) {
                const auto known = std::ranges::find(complements, complement,
                                                     &std::pair<QStringView, Complement>::first);
                if (known != complements.end()) {
                    taken.insert(known->second);
                }
            }
            for (const QString &verb : m_lists.words(u"verb."_s + name)) {
                lemma(verb).classes.insert(cueClass);
                lemma(verb).complements.insert(taken);
            }
        }
    }

    void readParticles()
    {
        const QString prefix = u"with."_s;
        for (const auto &[name, verbs] : m_lists.lists()) {
            const auto number = static_cast<std::size_t>(m_built.m_particles.size());
            if (!name.startsWith(prefix) || number == mostParticles) {
                continue;
            }
            const std::uint32_t bit = std::uint32_t{1} << number;
            m_built.m_particles.insert(name.sliced(prefix.size()), bit);
            for (const QString &verb : verbs) {
                lemma(verb).particles |= bit;
            }
        }
    }

    CueWord &lemma(const QString &verb)
    {
        CueWord &known = m_lemmas[verb];
        if (known.lemma == 0) {
            known.lemma = static_cast<std::uint32_t>(m_lemmas.size());
        }
        return known;
    }

    CueWord &word(const QString &form)
    {
        m_built.m_longest = std::max(m_built.m_longest, form.size());
        return m_built.m_words[form];
    }

    // A form of two verbs ("found") is that of the one that reports.
    void addForms(const CueWord &verb, const QString &base)
    {
        for (const VerbForm form : {VerbForm::Base, VerbForm::ThirdPerson, VerbForm::Past,
                                    VerbForm::Participle, VerbForm::Ing}) {
            CueWord &known = word(m_inflection.verbForm(base, form));
            if (known.lemma != verb.lemma
                && (known.lemma == 0 || (verb.isVerb() && form != VerbForm::Base))) {
                const SmallSet<CueForm> forms = known.forms;
                known = verb;
                known.forms = forms;
            }
            known.forms.insert(static_cast<CueForm>(form));
        }
    }

    void addNouns(const QString &list, CueTrait trait)
    {
        for (const QString &noun : m_lists.words(list)) {
            for (const QString &form : m_inflection.nounForms(noun)) {
                CueWord &known = word(form);
                known.traits.insert(trait);
                known.forms.insert(CueForm::Noun);
            }
        }
    }

    const WordLists &m_lists;
    const Inflection &m_inflection;
    CueClasses &m_built;
    QHash<QString, CueWord> m_lemmas;
    QStringList m_order;
};

CueClasses::CueClasses(const WordLists &lists, const Inflection &inflection)
{
    Builder(lists, inflection, *this).run();
}

CueWord CueClasses::find(QStringView word) const
{
    return word.size() > m_longest ? CueWord() : m_words.value(foldedWord(word));
}

std::uint32_t CueClasses::particle(QStringView word) const
{
    return m_particles.value(foldedWord(word));
}

} // namespace slantlight
