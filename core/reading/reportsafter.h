// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/reading/verbcue.h"

namespace slantlight::verbsieve {

// Sieves for a verb that stands before what it reports, by the kind of its complement (Levin 1993).
// Each tells whether it found anything, which it has proposed then, or settled that there is none.

/// "pressed the mayor about the levy"
[[nodiscard]] bool askAbout(const VerbCue &v);
/// "complained to the council about the noise"
[[nodiscard]] bool laterPreposition(const VerbCue &v);
[[nodiscard]] bool comparison(const VerbCue &v);
[[nodiscard]] bool preposition(const VerbCue &v);
/// A sentence that ends in "said:" at its block's end: the next block is what was said.
[[nodiscard]] bool colonAtEnd(const VerbCue &v);
[[nodiscard]] bool quotation(const VerbCue &v);
[[nodiscard]] bool thatClause(const VerbCue &v);
/// "told reporters at the port on Monday that"
[[nodiscard]] bool laterThat(const VerbCue &v);
[[nodiscard]] bool whetherClause(const VerbCue &v);
[[nodiscard]] bool bareClause(const VerbCue &v);
[[nodiscard]] bool infinitive(const VerbCue &v);
/// "urged the port to vote"
[[nodiscard]] bool objectInfinitive(const VerbCue &v);
[[nodiscard]] bool so(const VerbCue &v);
/// "rejected the levy", "called the levy a sham", "dismissed it as a sham"
[[nodiscard]] bool object(const VerbCue &v);
/// "a step its chairman described as fair"
[[nodiscard]] bool asPredicate(const VerbCue &v);
/// "quoted the minister as saying": by the minister
[[nodiscard]] bool quotedAsSaying(const VerbCue &v);
/// "pleaded not guilty"
[[nodiscard]] bool plea(const VerbCue &v);
/// "which Lind said was fair"
[[nodiscard]] bool relativeReport(const VerbCue &v);
/// Say itself reports whatever follows.
[[nodiscard]] bool anything(const VerbCue &v);
[[nodiscard]] bool gerund(const VerbCue &v);

} // namespace slantlight::verbsieve
