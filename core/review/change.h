// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/review/review.h"

#include <QString>

#include <optional>
#include <variant>
#include <vector>

namespace slantlight {

/// An annotation becomes another; nothing before: it is added, nothing after: it is removed.
struct AnnotationChange
{
    std::optional<PlacedAnnotation> before;
    std::optional<PlacedAnnotation> after;

    friend bool operator==(const AnnotationChange &, const AnnotationChange &) = default;
};

/// What is said to the marker with a fingerprint becomes something else.
struct VerdictChange
{
    QString fingerprint;
    std::optional<Verdict> before;
    std::optional<Verdict> after;

    friend bool operator==(const VerdictChange &, const VerdictChange &) = default;
};

/// A rule is switched off, or on again.
struct SilenceChange
{
    RuleId rule;
    bool before = false;
    bool after = true;

    friend bool operator==(const SilenceChange &, const SilenceChange &) = default;
};

using Change = std::variant<AnnotationChange, VerdictChange, SilenceChange>;

/// Returns the change that takes @p change back.
[[nodiscard]] Change reversed(Change change);

/// Makes @p change true in @p review. What it says was there before need not be.
void apply(Review &review, const Change &change);

// What a reader asks for, as a change of a review that has an article. Each gives nothing where
// nothing would change, or where what is asked for makes no sense.

/// Adds an annotation with @p code on @p span, made now. Without a memo there is no second one of
/// one code on one span; see annotationOn().
[[nodiscard]] std::optional<AnnotationChange> annotated(const Review &review, TextSpan span,
                                                        const CodeId &code, const QString &memo);
/// Returns the annotation with @p code on exactly @p span, or null.
[[nodiscard]] const PlacedAnnotation *annotationOn(const Review &review, TextSpan span,
                                                   const CodeId &code);
[[nodiscard]] std::optional<AnnotationChange> recoded(const Review &review, const AnnotationId &id,
                                                      const CodeId &code);
/// Gives an annotation of this article, which was read as @p before when the words were written,
/// the memo @p memo; its other parts stay as they are now.
[[nodiscard]] std::optional<AnnotationChange>
reworded(const Review &review, const Annotation &before, const QString &memo);
/// Puts an annotation, such as an orphan, where @p span is.
[[nodiscard]] std::optional<AnnotationChange> reattached(const Review &review,
                                                         const AnnotationId &id, TextSpan span);
/// Says of an annotation whom it portrays, or what else it is about.
[[nodiscard]] std::optional<AnnotationChange>
retargeted(const Review &review, const AnnotationId &id, const QString &target);
/// Gives an annotation the tags @p tags, see tidyTags(), in place of those that it has.
[[nodiscard]] std::optional<AnnotationChange> retagged(const Review &review, const AnnotationId &id,
                                                       const QStringList &tags);
/// Cuts an annotation in two at @p at: it keeps its memo on the first part, and a new one with the
/// same code, target and tags is on the second. Nothing where a part would have no words.
[[nodiscard]] std::vector<Change> split(const Review &review, const AnnotationId &id,
                                        TextOffset at);
/// Makes one annotation of @p ids, which have places: the first one, on all that lies between them,
/// with the memos and tags of all; the others are removed. Nothing for fewer than two.
[[nodiscard]] std::vector<Change> merged(const Review &review,
                                         const std::vector<AnnotationId> &ids);
[[nodiscard]] std::optional<AnnotationChange> removed(const Review &review, const AnnotationId &id);
/// Sets or, with nothing, takes back the answer to @p marker, with the reason for it; without one
/// an answer that stays the same keeps the one that it has.
[[nodiscard]] std::optional<VerdictChange>
answered(const Review &review, const Marker &marker, std::optional<Answer> answer,
         const std::optional<QString> &reason = std::nullopt);
[[nodiscard]] std::optional<SilenceChange> silenced(const Review &review, const RuleId &rule);
[[nodiscard]] std::optional<SilenceChange> usedAgain(const Review &review, const RuleId &rule);

} // namespace slantlight
