// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/analysis/analysis.h"
#include "core/review/markerorder.h"
#include "core/storage/verdictstore.h"

#include <QString>

#include <vector>

namespace slantlight::ui {

/// Returns how strongly the rule speaks, in a translated word.
[[nodiscard]] QString severityName(Severity severity);

/// Returns whose words the marker stands in, in words that cannot be misread: "RT's words",
/// "quoting Ines Torvald", "RT's words, retelling Ines Torvald". @p analysis is the one it is of:
/// it knows the outlet and the speakers.
[[nodiscard]] QString voiceWords(const Marker &marker, const Analysis &analysis);

/// Returns the same as briefly as a row has room for: "RT's words", "RT retelling Torvald"; @p
/// names are those of the speakers of @p analysis, see briefNames(). An outlet with a long name is
/// just that: "outlet's words".
[[nodiscard]] QString briefVoiceWords(const Marker &marker, const Analysis &analysis,
                                      const std::vector<QString> &names);

/// Returns whose words stand under a title that marks as @p marker is one of are listed under, see
/// groupedBySpeaker(): be it in a heading or not, they are "RT's words".
[[nodiscard]] QString voiceTitle(const Marker &marker, const Analysis &analysis);

/// Returns an order of marks: "By place".
[[nodiscard]] QString markerOrderName(MarkerOrder order);

/// Returns why @p marker is there. A rule's own sentence stands as its author wrote it; that of the
/// program, where no rule names the wording, is translated.
[[nodiscard]] QString messageWords(const Marker &marker);

/// Returns @p message with its straight quotation marks made curly; marked words that stand in
/// quotation marks of their own get no second pair.
[[nodiscard]] QString withCurlyQuotes(const QString &message);

/// Returns which words are used like the marked ones and how readers took them: "Used like “a” and
/// “b”, which readers of news marked in 5 of 8 places."; null where none are known.
[[nodiscard]] QString evidenceWords(const Evidence &evidence);

/// Returns how likely readers of news would mark the words, and what speaks for and against it, the
/// strongest first: "Of 100 readers of news who look for slant, about 34 would mark this. For it:
/// the word itself, the rule. Against it: the words beside it."
[[nodiscard]] QString likelihoodWords(const Likelihood &likelihood);

/// Returns where the marker comes from: whose words, which rule, and who says so.
[[nodiscard]] QString originWords(const Marker &marker, const Analysis &analysis);

/// Returns "You agreed 12 of 15 times."; empty while nobody has answered.
[[nodiscard]] QString countWords(VerdictCounts counts);

} // namespace slantlight::ui
