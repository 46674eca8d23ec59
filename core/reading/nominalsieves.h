// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/reading/proposals.h"

namespace slantlight {

/// Proposes what the verb at @p head and the noun after it report: "issued a statement that".
/// Returns the token after the cue; nothing where it is none.
std::optional<std::size_t> sieveLightVerb(const Sentence &sentence, std::size_t head,
                                          Proposals &proposals);

/// Proposes what "seems" at @p head reports, by nobody.
void sieveSeeming(const Sentence &sentence, std::size_t head, Proposals &proposals);

/// Proposes what the noun at @p head reports, by whom it belongs to: "Lind's claim that".
void sieveNoun(const Sentence &sentence, std::size_t head, Proposals &proposals);

/// Proposes what the adjective at @p head reports: "is confident that" (Quirk et al. 1985, 16.71).
/// Returns whether it reports anything.
bool sieveAdjective(const Sentence &sentence, std::size_t head, Proposals &proposals);

/// Proposes what the cue before a source reports that begins at @p cue: "according to Lind".
void sieveAccordingTo(const Sentence &sentence, TokenRange cue, Proposals &proposals);

} // namespace slantlight
