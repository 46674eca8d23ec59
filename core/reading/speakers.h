// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/reading/reportedspeech.h"
#include "core/reading/speaker.h"

#include <vector>

namespace slantlight {

/// Joins the sources of @p speeches, which are ordered by their cues, into speakers, and returns
/// those in the order in which they first speak. Fills speaker, speakers and members of each
/// speech; a name that a speech without cue brings along, as of a turn, stays.
///
/// Names are joined by their words, surname or initials; roles ("the mayor") and pronouns on strict
/// evidence only, else they stay open: the speaker is the source's words then, and `speakers` is
/// empty. Takes linear time. Without lists of the language names alone are joined.
[[nodiscard]] std::vector<Speaker> joinSpeakers(const TaggedText &text,
                                                std::vector<ReportedSpeech> &speeches);

} // namespace slantlight
