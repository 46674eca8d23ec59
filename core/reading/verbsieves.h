// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/reading/contents.h"
#include "core/reading/proposals.h"

namespace slantlight {

/// Proposes what the verb at @p head reports, by whichever sieve of verbs fits first: by the
/// quotation or clause before it, or by what follows (Levin 1993, on the complements of verbs).
void sieveVerb(const Sentence &sentence, std::size_t head, Proposals &proposals);

/// A verb that may report, in the passive.
struct PassiveVerb
{
    std::size_t head = 0;
    std::size_t begin = 0; ///< of the verb group
    std::size_t end = 0;
    bool isReduced = false; ///< "the plan proposed by Lind"
};

/// Proposes what @p verb reports: by its agent, or by nobody ("is expected to", "was told that").
void sievePassive(const Sentence &sentence, const PassiveVerb &verb, Proposals &proposals);

} // namespace slantlight
