// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/language/wordlists.h"

#include <QHash>
#include <QString>
#include <QStringList>
#include <QStringView>

#include <array>
#include <bitset>
#include <cstddef>
#include <cstdint>

namespace slantlight {

/// Groups of words by which a text is read; the files words/*.words of a language say what each is.
enum class WordGroup : std::uint8_t {
    That,
    To,
    As,
    By,
    Of,
    On,
    For,
    From,
    With,
    About,
    And,
    Or,
    But,
    If,
    What,
    It,
    So,
    There,
    One,
    Like,
    Saying,
    Day,
    Month,
    Period,
    WhichTime,
    AtTheTime,
    PersonalPronoun,
    ThirdPersonPronoun,
    ObjectPronoun,
    SubjectPronoun,
    Quantity,
    PossessivePronoun,
    PronounDeterminer,
    CountingDeterminer,
    CountingSubject,
    PossessiveMark,
    Relative,
    WhoOrWhich,
    RelativePerson,
    OpensRelativeReport,
    Be,
    Get,
    Have,
    Do,
    Modal,
    Negation,
    LinkingVerb,
    IrregularParticiple,
    ParticipleAfterNoun,
    NounInS,
    AfterMistakenVerb,
    AdverbApart,
    AdverbBeforeVerb,
    AdverbOfClause,
    AdverbOfQuantity,
    AdverbBesideClause,
    PhraseAfterNoun,
    LoosePreposition,
    PhrasePreposition,
    AdverbialPreposition,
    PlacePreposition,
    AfterAgent,
    AfterNounLoosely,
    AfterAdjective,
    AfterExistentialNoun,
    AfterPostposed,
    ForHisPart,
    AccordingTo,
    Coordinator,
    Whether,
    WhenOrWho,
    WhenOrIf,
    WhetherOrAbout,
    While,
    OpensContrast,
    OpensFront,
    BeforeFront,
    InAddition,
    BeforeReporting,
    OpensSubclause,
    OpensAdjunct,
    OpensInsertion,
    OpensApposition,
    LabelNoun,
    InView,
    ViewNoun,
    ImpersonalAdjective,
    AdjectiveWithoutInfinitive,
    CapitalButNoName,
    Interjection,
    NegativeSubject,
    RaisedByEvents,
    FindingNoun,
    AbstractNoun,
    SignedNoun,
    AdjectiveAfterNoun,
    Indefinite,
    DeskNoun,
    NumberWord,
    Hearsay,
    ReaderPronoun,
    NoLabel,
    PlaceName,
    Naming,
    NamingNear,
    FormAuxiliary,
    FormBetween,
    // by how a word ends
    Ing,
    Ed,
    En,
    PluralEnding,
    AbstractEnding,
    AdverbEnding,
};

inline constexpr std::size_t wordGroupCount = static_cast<std::size_t>(WordGroup::AdverbEnding) + 1;

/// What is known of a word by itself.
class KnownWord
{
public:
    void add(WordGroup group) { m_groups.set(static_cast<std::size_t>(group)); }
    [[nodiscard]] bool isIn(WordGroup group) const
    {
        return m_groups[static_cast<std::size_t>(group)];
    }
    /// Whether it is in any group but those of endings.
    [[nodiscard]] bool isInAny() const
    {
        return (m_groups << (wordGroupCount - static_cast<std::size_t>(WordGroup::Ing))).any();
    }

private:
    std::bitset<wordGroupCount> m_groups;
};

/// The words of function of a language, by group.
class WordGroups
{
public:
    WordGroups() = default;
    explicit WordGroups(const WordLists &lists);

    /// Returns what is known of @p word, for which neither case nor the shape of apostrophes
    /// counts.
    [[nodiscard]] KnownWord find(QStringView word) const;

private:
    QHash<QString, KnownWord> m_words;
    qsizetype m_longest = 0;
    std::array<QStringList, 6> m_endings; ///< of the groups from WordGroup::Ing on
};

} // namespace slantlight
