// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/analysis/analysis.h"

#include <QString>
#include <QStringView>

namespace slantlight::ui {

/// Returns what @p speaker is, translated: "Person", "Unnamed group"; empty where that is not
/// known of somebody who is named.
[[nodiscard]] QString speakerKindWords(const Speaker &speaker);

/// Returns how a cue of @p stance places itself to what it reports, in a word or two: "taken as
/// true", "neutral", "left open".
[[nodiscard]] QString stanceName(Stance stance);

/// Returns what the stances are, with examples and where that comes from, in a sentence.
[[nodiscard]] QString stanceLegend();

/// Returns the name of a class of cues, such as "speech acts"; the id where it has none.
[[nodiscard]] QString verbClassName(QStringView verbClass);

/// Returns the cues of @p profile with @p stance, the first one first: "said (3), told". Where
/// there are none at all, those that are neutral say so.
[[nodiscard]] QString cueWords(const SpeakerProfile &profile, Stance stance);

/// Returns @p part of @p whole as a share in whole percent: "12 %", "under 1 %".
[[nodiscard]] QString shareWords(int part, int whole);

/// Returns how much @p profile says of all that is quoted: "12 % of the quoted words", or, where
/// nothing is quoted, "retold in 14 words".
[[nodiscard]] QString quotedWords(const SpeakerProfile &profile, const SpeakerProfiles &all);

/// Returns how often what stance and which verbs are used, and what stands inside somebody else's
/// words, for those who want to know more: some lines.
[[nodiscard]] QString statementFigures(const SpeakerProfile &profile);

} // namespace slantlight::ui
