// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/review/change.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

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

/// Returns @p span without the white space at its ends.
TextSpan trimmed(QStringView text, TextSpan span)
{
    qsizetype begin = span.begin().value();
    qsizetype end = span.end().value();
    while (begin < end && text.at(begin).isSpace()) {
        ++begin;
    }
    while (end > begin && text.at(end - 1).isSpace()) {
        --end;
    }
    return {TextOffset(begin), TextOffset(end)};
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

std::optional<AnnotationChange> retargeted(const Review &review, const AnnotationId &id,
                                           const QString &target)
{
    const PlacedAnnotation *const before = review.annotation(id);
    if (before == nullptr || before->annotation.target == target.simplified()) {
        return std::nullopt;
    }
    return changed(*before,
                   [&](PlacedAnnotation &after) { after.annotation.target = target.simplified(); });
}

std::optional<AnnotationChange> retagged(const Review &review, const AnnotationId &id,
                                         const QStringList &tags)
{
    const PlacedAnnotation *const before = review.annotation(id);
    if (before == nullptr || before->annotation.tags == tidyTags(tags)) {
        return std::nullopt;
    }
    return changed(*before,
                   [&](PlacedAnnotation &after) { after.annotation.tags = tidyTags(tags); });
}

std::vector<Change> split(const Review &review, const AnnotationId &id, TextOffset at)
{
    const PlacedAnnotation *const before = review.annotation(id);
    if (before == nullptr || !before->anchor.span || at <= before->anchor.span->begin()
        || at >= before->anchor.span->end()) {
        return {};
    }
    const QString &text = review.article->text();
    const TextSpan first = trimmed(text, {before->anchor.span->begin(), at});
    const TextSpan second = trimmed(text, {at, before->anchor.span->end()});
    if (first.isEmpty() || second.isEmpty()) {
        return {};
    }
    PlacedAnnotation added{.annotation =
                               Annotation::create(review.article->id(), before->annotation.code,
                                                  describe(text, second)),
                           .anchor = {.state = AnchorState::Exact, .span = second}};
    added.annotation.target = before->annotation.target;
    added.annotation.tags = before->annotation.tags;
    added.annotation.coder = before->annotation.coder;
    return {*reattached(review, id, first),
            AnnotationChange{.before = std::nullopt, .after = std::move(added)}};
}

std::vector<Change> merged(const Review &review, const std::vector<AnnotationId> &ids)
{
    std::vector<const PlacedAnnotation *> all;
    for (const AnnotationId &id : ids) {
        const PlacedAnnotation *const placed = review.annotation(id);
        if (placed != nullptr && placed->anchor.span) {
            all.push_back(placed);
        }
    }
    if (all.size() < 2) {
        return {};
    }
    TextSpan span = *all.front()->anchor.span;
    QStringList memos;
    QStringList targets;
    QStringList tags;
    std::vector<Change> changes;
    for (const PlacedAnnotation *const placed : all) {
        const Annotation &annotation = placed->annotation;
        span = {std::min(span.begin(), placed->anchor.span->begin()),
                std::max(span.end(), placed->anchor.span->end())};
        for (auto [list, words] :
             {std::pair(&memos, &annotation.memo), std::pair(&targets, &annotation.target)}) {
            if (!words->isEmpty() && !list->contains(*words)) {
                list->append(*words);
            }
        }
        tags += annotation.tags;
        if (placed != all.front()) {
            changes.emplace_back(AnnotationChange{.before = *placed, .after = std::nullopt});
        }
    }
    auto whole = *reattached(review, all.front()->annotation.id, span);
    whole.after->annotation.memo = memos.join(u"\n\n"_s);
    whole.after->annotation.target = targets.join(u", "_s);
    whole.after->annotation.tags = tidyTags(tags);
    changes.insert(changes.begin(), std::move(whole));
    return changes;
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
                                      std::optional<Answer> answer,
                                      const std::optional<QString> &reason)
{
    const auto before = review.verdictOn(marker);
    const QString known = before && before->answer == answer ? before->reason : QString();
    const QString why = answer ? reason.value_or(known).trimmed() : QString();
    if (!review.article || (review.answerTo(marker) == answer && why == known)) {
        return std::nullopt;
    }
    std::optional<Verdict> after;
    if (answer) {
        after = Verdict{
            .article = before ? before->article : review.article->id(),
            .rule = before ? before->rule : marker.rule,
            .selector = before ? before->selector : describe(review.article->text(), marker.span),
            .answer = *answer,
            .reason = why,
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
