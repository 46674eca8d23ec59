// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/analysis/analysis.h"
#include "core/annotation/notes.h"
#include "core/article/article.h"

#include <QString>
#include <QStringView>

#include <map>
#include <memory>
#include <optional>
#include <set>
#include <span>
#include <vector>

namespace slantlight {

/// An annotation and where it stands in an article.
struct PlacedAnnotation
{
    Annotation annotation;
    Anchor anchor;

    friend bool operator==(const PlacedAnnotation &, const PlacedAnnotation &) = default;
};

/// Finds the places of @p annotations in @p text; ordered as a review has them. Those of @p known,
/// which were placed in the same text, need not be looked for.
[[nodiscard]] std::vector<PlacedAnnotation> placed(std::vector<Annotation> annotations,
                                                   QStringView text,
                                                   std::span<const PlacedAnnotation> known = {});

/// Puts @p annotations into the order of a review: by place, orphans last, older ones first.
void sortByPlace(std::vector<PlacedAnnotation> &annotations);

/// An article with everything that machine and hand said of it.
struct Review
{
    std::shared_ptr<const Article> article; ///< null: of none, and all but the rules is empty
    Analysis analysis;
    std::vector<PlacedAnnotation> annotations; ///< by place, orphans last
    std::map<QString, Verdict> verdicts; ///< by the fingerprint of the marker
    std::set<RuleId> silenced; ///< rules that are switched off, whatever the article

    /// Null where there is none; good until the review changes.
    [[nodiscard]] const PlacedAnnotation *annotation(const AnnotationId &id) const;
    [[nodiscard]] const Marker *marker(const QString &fingerprint) const;
    [[nodiscard]] std::optional<Verdict> verdictOn(const Marker &marker) const;
    [[nodiscard]] std::optional<Answer> answerTo(const Marker &marker) const;

    friend bool operator==(const Review &, const Review &) = default;
};

/// Brings together what is known of @p article, which must not be null: places are found again, and
/// so are the markers of @p analysis that verdicts are on. A verdict whose place or rule is gone
/// counts for nothing, for now: it stays kept. @p known as for placed().
[[nodiscard]] Review reviewOf(std::shared_ptr<const Article> article, Analysis analysis,
                              Notes notes = {}, std::span<const PlacedAnnotation> known = {});

} // namespace slantlight
