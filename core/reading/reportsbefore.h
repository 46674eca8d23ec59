// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/reading/verbcue.h"

namespace slantlight::verbsieve {

// Sieves for a verb that stands after what it reports, or inside it. Each tells whether it found
// anything, which it has proposed then.

/// "Asked about the levy, ..."
[[nodiscard]] bool askedAtFront(const VerbCue &v);
/// “...,” said Lind
[[nodiscard]] bool quotationInverted(const VerbCue &v);
/// “...,” Lind said
[[nodiscard]] bool quotationBeforeSubject(const VerbCue &v);
/// The vote, Lind said, was fair. The vote was fair, Lind said. ..., said Lind.
[[nodiscard]] bool inserted(const VerbCue &v);
/// "Said Lind: ..."
[[nodiscard]] bool saidAtStart(const VerbCue &v);
/// ", as Lind noted"
[[nodiscard]] bool asClause(const VerbCue &v);

} // namespace slantlight::verbsieve
