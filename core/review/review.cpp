// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/review/review.h"

#include <QHash>

#include <algorithm>
#include <iterator>
#include <span>
#include <tuple>
#include <utility>

namespace slantlight {

namespace {

/// Finds the places of what has a selector.
template <typename Note>
std::vector<Anchor> anchorsOf(const std::vector<Note> &notes, QStringView text)
{
    std::vector<Selector> selectors;
    selectors.reserve(notes.size());
    for (const Note &note : notes) {
        selectors.push_back(note.selector);
    }
    return resolve(selectors, text);
}

// A rule finds the same words again, yet its span may have grown since the verdict was given.
const Marker *markerOf(const Verdict &verdict, const Anchor &anchor, const Analysis &analysis)
{
    if (!anchor.span || anchor.state == AnchorState::Doubtful) {
        return nullptr;
    }
    const Marker *overlapping = nullptr;
    for (const Marker &marker : analysis.markers) {
        if (marker.rule != verdict.rule) {
            continue;
        }
        if (marker.span == *anchor.span) {
            return &marker;
        }
        if (overlapping == nullptr && marker.span.overlaps(*anchor.span)) {
            overlapping = &marker;
        }
    }
    return overlapping;
}

std::map<QString, Verdict> byMarker(const std::vector<Verdict> &verdicts, QStringView text,
                                    const Analysis &analysis)
{
    const std::vector<Anchor> places = anchorsOf(verdicts, text);
    std::map<QString, Verdict> found;
    for (std::size_t i = 0; i < places.size(); ++i) {
        if (const Marker *const marker = markerOf(verdicts[i], places[i], analysis)) {
            found.insert_or_assign(marker->fingerprint, verdicts[i]);
        }
    }
    return found;
}

} // namespace

std::vector<PlacedAnnotation> placed(std::vector<Annotation> annotations, QStringView text,
                                     std::span<const PlacedAnnotation> known)
{
    QHash<AnnotationId, const PlacedAnnotation *> before;
    for (const PlacedAnnotation &each : known) {
        before.insert(each.annotation.id, &each);
    }
    std::vector<PlacedAnnotation> found;
    std::vector<Annotation> others;
    for (Annotation &annotation : annotations) {
        const PlacedAnnotation *const same = before.value(annotation.id);
        if (same != nullptr && same->annotation.selector == annotation.selector) {
            found.push_back({.annotation = std::move(annotation), .anchor = same->anchor});
        } else {
            others.push_back(std::move(annotation));
        }
    }
    const std::vector<Anchor> places =
        others.empty() ? std::vector<Anchor>() : anchorsOf(others, text);
    for (std::size_t i = 0; i < places.size(); ++i) {
        found.push_back({.annotation = std::move(others[i]), .anchor = places[i]});
    }
    sortByPlace(found);
    return found;
}

void sortByPlace(std::vector<PlacedAnnotation> &annotations)
{
    std::ranges::stable_sort(annotations, {}, [](const PlacedAnnotation &each) {
        return std::tuple(!each.anchor.span, each.anchor.span.value_or(TextSpan()),
                          each.annotation.created, each.annotation.id);
    });
}

const PlacedAnnotation *Review::annotation(const AnnotationId &id) const
{
    const auto found = std::ranges::find(
        annotations, id, [](const PlacedAnnotation &each) { return each.annotation.id; });
    return found == annotations.end() ? nullptr : &*found;
}

const Marker *Review::marker(const QString &fingerprint) const
{
    const auto found = std::ranges::find(analysis.markers, fingerprint, &Marker::fingerprint);
    return found == analysis.markers.end() ? nullptr : &*found;
}

std::optional<Verdict> Review::verdictOn(const Marker &marker) const
{
    const auto found = verdicts.find(marker.fingerprint);
    return found == verdicts.end() ? std::nullopt : std::optional(found->second);
}

std::optional<Answer> Review::answerTo(const Marker &marker) const
{
    const auto found = verdicts.find(marker.fingerprint);
    return found == verdicts.end() ? std::nullopt : std::optional(found->second.answer);
}

Review reviewOf(std::shared_ptr<const Article> article, Analysis analysis, Notes notes,
                std::span<const PlacedAnnotation> known)
{
    Q_ASSERT(article);
    Review review{.article = std::move(article), .analysis = std::move(analysis)};
    const QString &text = review.article->text();
    review.annotations = placed(std::move(notes.annotations), text, known);
    std::vector<Verdict> verdicts = std::move(notes.earlierVerdicts);
    std::ranges::move(notes.verdicts, std::back_inserter(verdicts)); // the last one holds
    review.verdicts = byMarker(verdicts, text, review.analysis);
    review.silenced = std::move(notes.silenced);
    return review;
}

} // namespace slantlight
