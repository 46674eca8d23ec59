// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/reading/sentence.h"

namespace slantlight {

/// Returns where the verb group begins whose head stands at @p head: auxiliaries, negation,
/// adverbs, and verbs that take it as their infinitive ("went on to say", "declined to comment").
[[nodiscard]] std::size_t verbGroupBegin(const Sentence &sentence, std::size_t head);

/// Whether @p token is a verb, also where the tagger takes one of a cue's forms for a noun.
[[nodiscard]] bool isVerb(const Sentence &sentence, std::size_t token);

} // namespace slantlight
