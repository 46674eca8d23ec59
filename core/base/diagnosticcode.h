// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/diagnostic.h"

namespace slantlight {

/// What is wrong, and in brackets what the arguments of the diagnostic are.
enum class DiagnosticCode : std::uint8_t {
    // of patterns
    ClosesNothing, ///< a bracket (it)
    NotClosed, ///< a bracket (it)
    EmptyAlternative,
    NestedTooDeeply,
    NestedMark,
    PartWithoutName,
    ReservedName, ///< of a part (it)
    PartWithinItself, ///< (its name)
    TooManyParts, ///< (how many there may be)
    TakesNoTag, ///< (the item)
    UnknownTag, ///< (it)
    UnknownAskable, ///< a % item (its name, those that there are)
    WrongGap, ///< (the longest there may be)
    ExactPhrase, ///< (it)
    UnknownList, ///< (its name)
    NoWord, ///< in what is not to be empty (it)
    UnknownInflection, ///< (its letter)
    UnknownLet, ///< not defined so far (its name)
    PatternTooLong,
    TooManyWays, ///< (how many there may be)

    // of rules
    UnknownLine, ///< (it)
    NothingAfter, ///< the word that begins a line (it)
    LineBeforeRule,
    WrongRuleId, ///< (it)
    DuplicateRule, ///< (its id)
    TooManyRules, ///< (how many there may be)
    FindsNothing, ///< (the rule's id)
    SaysNothing, ///< (the rule's id)
    NamesNoSource, ///< (the rule's id)
    WrongSeverity,
    WrongLet,
    DuplicateLet, ///< (its name)
    PartInLet, ///< marked or named
    NothingToLookFor,
    PartInCondition,
    TooManyLines, ///< of one kind (how many there may be)
    TooManyListed, ///< entries of lists in all patterns (how many there may be)
    UnknownVoice, ///< (it)
    UnknownBlock, ///< (it)
    PlainerBeforeExample,
    SlotBeforePlain,
    UnknownSlot,
    WrongForm, ///< of a plainer wording
    SecondForm, ///< of a plainer wording
    UnknownPart, ///< in a wording (its name)
    WordingTooLong, ///< (how many characters there may be)
    ExampleWithoutMark,
    CounterExampleWithMark,

    // of lists
    EntryBeforeList,
    DuplicateList, ///< (its name)
    ListWithinItself, ///< (its name)
    ListsTooDeep, ///< (how deep they may be)
    ListTooLong, ///< (its name, how many entries it may have)
    ListsTooLong, ///< (the list with which they are, how many entries they may have)
    EntryTooLong, ///< (how many words it may have)

    // of files
    ControlCharacter,
    FileTooLong, ///< (how many MB it may have)
    MoreMistakes, ///< than are told (how many are)
};

} // namespace slantlight
