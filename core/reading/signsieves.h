// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/reading/proposals.h"

namespace slantlight {

/// Proposes what a name and a colon at the beginning of a block report: "Mayor: We will vote".
void sieveLabel(const Sentence &sentence, Proposals &proposals);

/// Proposes the quotation before a dash and a name: “We will vote.” – Lind
void sieveSignature(const Sentence &sentence, Proposals &proposals);

/// Proposes the block after one that only names who speaks: "And from the chairwoman:"
void sieveIntroduction(const Sentence &sentence, Proposals &proposals);

/// Proposes what somebody's view is: "In Lind's view, ..."
void sieveView(const Sentence &sentence, Proposals &proposals);

/// Proposes what there is talk of: "There is concern that ..."
void sieveExistential(const Sentence &sentence, Proposals &proposals);

} // namespace slantlight
