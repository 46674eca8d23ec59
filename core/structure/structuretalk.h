// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/structure/outline.h"

namespace slantlight {

/// Decides which lines begin a speaker's turn in a talk: those with a label ("Tom Garth:", "Q:"),
/// where labels come back or are parts in a talk, and what follows them reads as speech.
void markTurns(Outline &outline);

/// Decides which of the lines between those turns go on with them.
void markRestOfTurns(Outline &outline);

/// Decides on quotations and posts that are signed in the line below them: "— Tom Garth".
void markSignedQuotes(Outline &outline);

} // namespace slantlight
