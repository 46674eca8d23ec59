// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/reading/sentence.h"

#include <cstdint>
#include <optional>

namespace slantlight {

// The parts of a sentence by which attributions are found, told from tags and words alone. All
// take time in proportion to the sentence at most.

/// What a noun phrase may have after its head.
enum class PhraseTail : std::uint8_t {
    Nothing,
    Phrases, ///< of, for and the like where they hang on the noun for sure
    AllPhrases,
};

enum class Apposition : std::uint8_t { Without, With };

/// Returns where the noun phrase ends that begins at @p begin; @p begin where none does.
[[nodiscard]] std::size_t phraseEnd(const Sentence &sentence, std::size_t begin, PhraseTail tail,
                                    Apposition apposition);

/// Returns where the source ends that begins at @p begin and stands after its cue, with its
/// appositions and relative clauses; @p begin where there is none.
[[nodiscard]] std::size_t sourceEnd(const Sentence &sentence, std::size_t begin);

/// Whether a finite clause begins at @p token: a noun phrase, then a finite verb.
[[nodiscard]] bool beginsClause(const Sentence &sentence, std::size_t token);

/// Returns the first token from @p token on that is neither an adverbial nor, where @p addressee
/// is set, the one who is told.
[[nodiscard]] std::size_t afterAdverbials(const Sentence &sentence, std::size_t token,
                                          bool addressee);

/// Whether @p token is a pronoun with which a relative clause begins as its subject.
[[nodiscard]] bool isRelativeSubject(const Sentence &sentence, std::size_t token);

/// Returns the relative pronoun of the clause with one verb and without commas that ends before
/// @p end: "who packed the hall".
[[nodiscard]] std::optional<std::size_t> relativeClauseBefore(const Sentence &sentence,
                                                              std::size_t end);

} // namespace slantlight
