// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/review/comparedarticles.h"

#include <QString>

namespace slantlight::ui {

// Words for what two articles have in common and in what they differ, translated.

/// A difference in words; what one of the articles does not say is empty.
struct DifferenceText
{
    QString first;
    QString second;
    QString because; ///< why the two are set beside each other, or what it is that only one has

    friend bool operator==(const DifferenceText &, const DifferenceText &) = default;
};

/// Returns the title of all differences of @p kind: "Named differently".
[[nodiscard]] QString differenceTitle(DifferenceKind kind);

/// Returns @p difference of @p both in words of the articles.
[[nodiscard]] DifferenceText differenceText(const ReportDifference &difference,
                                            const ComparedArticles &both);

/// Returns what two blocks share, by kinds: "names: Rusk, Pryce; numbers: 240". Words that differ
/// stand beside each other: "mob | protesters".
[[nodiscard]] QString sharedWords(const std::vector<SharedClue> &shared, const Article &second);

/// Returns by what two actors are taken for the same.
[[nodiscard]] QString evidenceWords(const SameActor &actor);

/// Returns how a report names somebody, the commonest first: "rioters (3), mob (2)".
[[nodiscard]] QString namingWords(const std::vector<Naming> &namings);

/// Returns who says something by which word, and what that word does: "Ida Rusk: claimed · left
/// open".
[[nodiscard]] QString cueWords(const ReadReport &report, std::size_t attribution);

/// Returns the first words of @p text, in one line of at most @p longest characters.
[[nodiscard]] QString beginningOf(QStringView text, qsizetype longest = 110);

/// Returns who published an article and when, in one line: "The Upland Herald · 5 March 2025".
[[nodiscard]] QString sideFacts(const ReadArticle &side);

} // namespace slantlight::ui
