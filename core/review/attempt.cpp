// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/review/attempt.h"

#include <utility>

namespace slantlight {

namespace {

Profile profileOf(const std::vector<Marker> &markers, int words)
{
    Profile profile{.marks = {}, .words = words, .quotedShare = 0};
    for (const Marker &marker : markers) {
        ++profile.marks.at(static_cast<std::size_t>(marker.category));
    }
    return profile;
}

} // namespace

bool isAnswer(const Annotation &annotation, const Attempt &attempt)
{
    return annotation.layer == Layer::Hand && annotation.coder == CoderId()
           && attempt.exercise.asksFor(annotation.code)
           && (attempt.countsEarlier || annotation.created >= attempt.begun);
}

Review veiled(const Review &review, const Attempt &attempt)
{
    Review seen;
    seen.article = review.article;
    for (const PlacedAnnotation &placed : review.annotations) {
        if (isAnswer(placed.annotation, attempt)) {
            seen.annotations.push_back(placed);
        }
    }
    const Analysis &whole = review.analysis;
    Analysis &analysis = seen.analysis;
    analysis.language = whole.language;
    analysis.isRead = whole.isRead;
    analysis.isAwaited = whole.isAwaited;
    analysis.outlet = whole.outlet;
    analysis.rulePack = whole.rulePack;
    if (attempt.stage == Attempt::Stage::Revealed && attempt.exercise.key) {
        analysis.speakers = whole.speakers; // whom the rules' marks name
        analysis.markers =
            placedKey(*attempt.exercise.key, attempt.exercise.categories, review).places;
    }
    analysis.profile = profileOf(analysis.markers, whole.profile.words);
    return seen;
}

Answers answersOf(const Review &review)
{
    Answers answers;
    for (const PlacedAnnotation &placed : review.annotations) {
        const auto category = categoryFromId(placed.annotation.code.text());
        if (!category || !placed.anchor.span || placed.anchor.state == AnchorState::Doubtful) {
            ++answers.unplaced;
            continue;
        }
        answers.passages.push_back({.span = *placed.anchor.span, .category = *category});
        answers.annotations.push_back(&placed);
    }
    return answers;
}

std::vector<MarkedPassage> passagesOf(const std::vector<Marker> &markers)
{
    std::vector<MarkedPassage> passages;
    passages.reserve(markers.size());
    for (const Marker &marker : markers) {
        passages.push_back({.span = marker.span, .category = marker.category});
    }
    return passages;
}

} // namespace slantlight
