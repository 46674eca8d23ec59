// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/review/change.h"

#include <algorithm>
#include <utility>

namespace slantlight {

namespace {

void applyTo(Review &review, const AnnotationChange &change)
{
    const AnnotationId id =
        change.after ? change.after->annotation.id : change.before->annotation.id;
    std::erase_if(review.annotations,
                  [&id](const PlacedAnnotation &there) { return there.annotation.id == id; });
    if (change.after) {
        review.annotations.push_back(*change.after);
        sortByPlace(review.annotations);
    }
}

void applyTo(Review &review, const VerdictChange &change)
{
    if (change.after) {
        review.verdicts.insert_or_assign(change.fingerprint, *change.after);
    } else {
        review.verdicts.erase(change.fingerprint);
    }
}

void applyTo(Review &review, const SilenceChange &change)
{
    if (change.after) {
        review.silenced.insert(change.rule);
    } else {
        review.silenced.erase(change.rule);
    }
}

bool isIn(const Review &review, TextSpan span)
{
    return review.article && !span.isEmpty() && span.end().value() <= review.article->text().size();
}

/// Returns the change that makes @p before into what @p edit makes of it, now.
template <typename Edit>
AnnotationChange changed(const PlacedAnnotation &before, Edit edit)
{
    PlacedAnnotation after = before;
    edit(after);
    after.annotation.modified = QDateTime::currentDateTimeUtc();
    return {.before = before, .after = std::move(after)};
}

} // namespace

Change reversed(Change change)
{
    std::visit([](auto &kind) { std::swap(kind.before, kind.after); }, change);
    return change;
}

void apply(Review &review, const Change &change)
{
    std::visit([&review](const auto &kind) { applyTo(review, kind); }, change);
}

const PlacedAnnotation *annotationOn(const Review &review, TextSpan span, const CodeId &code)
{
    const auto found = std::ranges::find_if(review.annotations, [&](const PlacedAnnotation &each) {
        return each.annotation.code == code && each.anchor.span == span;
    });
    return found == review.annotations.end() ? nullptr : &*found;
}

std::optional<AnnotationChange> annotated(const Review &review, TextSpan span, const CodeId &code,
                                          const QString &memo)
{
    if (!isIn(review, span) || (memo.isEmpty() && annotationOn(review, span, code) != nullptr)) {
        return std::nullopt;
    }
    auto annotation =
        Annotation::create(review.article->id(), code, describe(review.article->text(), span));
    annotation.memo = memo;
    return AnnotationChange{
        .before = std::nullopt,
        .after = PlacedAnnotation{.annotation = std::move(annotation),
                                  .anchor = {.state = AnchorState::Exact, .span = span}}};
}

std::optional<AnnotationChange> recoded(const Review &review, const AnnotationId &id,
                                        const CodeId &code)
{
    const PlacedAnnotation *const before = review.annotation(id);
    if (before == nullptr || before->annotation.code == code) {
        return std::nullopt;
    }
    return changed(*before, [&](PlacedAnnotation &after) { after.annotation.code = code; });
}

std::optional<AnnotationChange> reworded(const Review &review, const Annotation &before,
                                         const QString &memo)
{
    const PlacedAnnotation *const now = review.annotation(before.id);
    if (now == nullptr) {
        return std::nullopt;
    }
    auto change = changed(*now, [&](PlacedAnnotation &after) { after.annotation.memo = memo; });
    change.before->annotation.memo = before.memo;
    return change;
}

std::optional<AnnotationChange> reattached(const Review &review, const AnnotationId &id,
                                           TextSpan span)
{
    const PlacedAnnotation *const before = review.annotation(id);
    if (before == nullptr || !isIn(review, span)) {
        return std::nullopt;
    }
    return changed(*before, [&](PlacedAnnotation &after) {
        after.annotation.selector = describe(review.article->text(), span);
        after.anchor = {.state = AnchorState::Exact, .span = span};
    });
}

std::optional<AnnotationChange> removed(const Review &review, const AnnotationId &id)
{
    const PlacedAnnotation *const before = review.annotation(id);
    if (before == nullptr) {
        return std::nullopt;
    }
    return AnnotationChange{.before = *before, .after = std::nullopt};
}

std::optional<VerdictChange> answered(const Review &review, const Marker &marker,
                                      std::optional<Answer> answer)
{
    const auto before = review.verdictOn(marker);
    if (!review.article || review.answerTo(marker) == answer) {
        return std::nullopt;
    }
    std::optional<Verdict> after;
    if (answer) {
        after = Verdict{
            .article = review.article->id(),
            .rule = marker.rule,
            .selector = before ? before->selector : describe(review.article->text(), marker.span),
            .answer = *answer,
            .reason = {},
            .modified = QDateTime::currentDateTimeUtc(),
        };
    }
    return VerdictChange{
        .fingerprint = marker.fingerprint, .before = before, .after = std::move(after)};
}

std::optional<SilenceChange> silenced(const Review &review, const RuleId &rule)
{
    if (review.silenced.contains(rule)) {
        return std::nullopt;
    }
    return SilenceChange{.rule = rule, .before = false, .after = true};
}

std::optional<SilenceChange> usedAgain(const Review &review, const RuleId &rule)
{
    if (!review.silenced.contains(rule)) {
        return std::nullopt;
    }
    return SilenceChange{.rule = rule, .before = true, .after = false};
}

} // namespace slantlight
