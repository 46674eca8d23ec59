// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/smallset.h"
#include "core/language/wordlists.h"
#include "core/lexicon/inflection.h"

#include <QHash>
#include <QString>
#include <QStringView>

#include <cstdint>

namespace slantlight {

/// What kind of report a word makes, and which complements it takes; the lists "verb.NAME",
/// "takes.NAME" and so on of a language hold the words, with the sources of the classes (Levin
/// 1993, VerbNet, Hyland 2002).
enum class CueClass : std::uint8_t {
    Say,
    SayLike,
    Manner, ///< of speaking: shout, whisper
    Tell,
    TellThat,
    Direct, ///< urge, order
    Ask,
    Think,
    Hold, ///< to be: consider, regard
    Want,
    Commit, ///< promise, refuse
    Attitude, ///< support, oppose
    Judge, ///< praise, condemn
    SpeakOf, ///< deny, describe
    Characterise, ///< call, describe as
    Show,
    ShowWhat,
    Consider, ///< to do: weigh, mull
    Perceive,
};

/// What may follow a word that reports.
enum class Complement : std::uint8_t {
    That,
    Bare, ///< a clause without that
    Whether, ///< a clause with whether, how, why ...
    Inserted, ///< nothing: the word stands inside or after what it reports
    Addressee,
    Infinitive,
    ObjectInfinitive, ///< a noun phrase, then an infinitive
    As, ///< a noun phrase, then as
    Predicate, ///< a noun phrase, then what it is said to be
    Gerund,
};

/// Further groups of words that report, in lists of the same names.
enum class CueTrait : std::uint8_t {
    Light, ///< "verb.light": a noun after it says what is done: make a claim
    Seems, ///< "verb.seem"
    Names, ///< "verb.name": call the levy a sham
    Compares, ///< "verb.compare"
    AsksAbout, ///< "verb.ask-about": pressed the mayor about
    AskedAbout, ///< "verb.asked": Asked about the levy, ...
    TakesWhen, ///< "verb.takes-when": knows where, when, who ...
    InRelative, ///< "verb.in-relative": which she said was ...
    Quotes, ///< "verb.quote"
    Pleads, ///< "verb.plead": pleaded not guilty
    Puts, ///< "verb.put": as she put it
    Describes, ///< "verb.describe": a step she described as ...
    Goes, ///< "verb.go": went on to say
    ConcreteObject, ///< "verb.concrete": also does things: admitted 40 patients
    Raises, ///< "verb.raise"
    Responds, ///< "verb.respond"
    Denies, ///< "verb.deny": says that something is not so, or will not be done
    PassiveInfinitive, ///< "passive.infinitive": is expected to
    PassiveThat, ///< "passive.that": was told that
    PassiveAs, ///< "passive.as": is seen as
    PassiveOf, ///< "passive.of": was accused of
    PassivePredicate, ///< "passive.predicate": is considered a
    SpeechNoun, ///< "noun.speech"
    ThoughtNoun, ///< "noun.thought"
    StanceAdjective, ///< "adjective.stance"
};

/// The forms that a word may be.
enum class CueForm : std::uint8_t { Base, ThirdPerson, Past, Participle, Ing, Noun };

/// What is known of a word that may report.
struct CueWord
{
    std::uint32_t lemma = 0; ///< a number for each lemma; 0 where the word reports nothing
    SmallSet<CueForm> forms;
    SmallSet<CueClass> classes;
    SmallSet<Complement> complements;
    SmallSet<CueTrait> traits;
    std::uint32_t particles = 0; ///< a bit for each particle that makes a cue with it

    [[nodiscard]] bool isVerb() const { return !classes.isEmpty(); }
    [[nodiscard]] bool isNoun() const
    {
        return traits.hasAny({CueTrait::SpeechNoun, CueTrait::ThoughtNoun})
               && forms.has(CueForm::Noun);
    }
    /// Whether it reports at all, and as what: says, holds to be, judges, commits to.
    [[nodiscard]] bool isReport() const
    {
        return classes.hasAny({CueClass::Say, CueClass::SayLike, CueClass::Manner, CueClass::Tell,
                               CueClass::TellThat, CueClass::Judge, CueClass::Characterise,
                               CueClass::Think, CueClass::Commit, CueClass::Direct});
    }
};

/// The words of a language that report what somebody said or thought, by class.
class CueClasses
{
public:
    CueClasses() = default;
    /// Reads the lists of @p lists that the enumerations name; verbs have the forms that
    /// @p inflection gives.
    CueClasses(const WordLists &lists, const Inflection &inflection);

    /// Returns what is known of @p word, for which case does not count.
    [[nodiscard]] CueWord find(QStringView word) const;
    /// Returns the bit of CueWord::particles for @p word; 0 where it makes no cue.
    [[nodiscard]] std::uint32_t particle(QStringView word) const;

private:
    class Builder;

    QHash<QString, CueWord> m_words;
    QHash<QString, std::uint32_t> m_particles;
    qsizetype m_longest = 0;
};

} // namespace slantlight
