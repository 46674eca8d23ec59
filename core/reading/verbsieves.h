// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/reading/proposals.h"

namespace slantlight {

/// Proposes what the verb at @p head reports, by whichever sieve of verbs fits first: by the
/// quotation or clause before it, or by what follows (Levin 1993, on the complements of verbs).
void sieveVerb(const Sentence &sentence, std::size_t head, Proposals &proposals);

} // namespace slantlight
