// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/review/exercise.h"

#include <QUuid>

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace slantlight {

namespace {

/// Adds @p place unless one of its category shares characters with it; that one keeps its words,
/// and where it gives no reason takes this one's.
void add(std::vector<Marker> &places, Marker place)
{
    const auto same = std::ranges::find_if(places, [&place](const Marker &there) {
        return there.category == place.category && there.span.overlaps(place.span);
    });
    if (same == places.end()) {
        places.push_back(std::move(place));
        return;
    }
    if (same->message.isEmpty()) {
        same->message = place.message;
        same->cite = place.cite;
        same->rule = place.rule;
    }
}

Marker placeOf(const PlaceNote &note, TextSpan span)
{
    Marker place;
    place.span = span;
    place.category = note.category;
    place.message = note.memo;
    return place;
}

void addNotes(PlacedKey &placed, const ExerciseKey &key, const std::vector<Category> &categories,
              const QString &text)
{
    std::vector<Selector> selectors;
    for (const PlaceNote &note : key.notes) {
        selectors.push_back(note.selector);
    }
    const std::vector<Anchor> anchors = resolve(selectors, text);
    for (std::size_t at = 0; at < key.notes.size(); ++at) {
        const PlaceNote &note = key.notes.at(at);
        const Anchor &anchor = anchors.at(at);
        if (!std::ranges::contains(categories, note.category)) {
            continue;
        }
        if (!anchor.span) {
            placed.lost.push_back(note);
        } else if (anchor.state == AnchorState::Doubtful) {
            placed.doubtful.push_back(note);
        } else {
            add(placed.places, placeOf(note, *anchor.span));
        }
    }
}

} // namespace

ExerciseId newExerciseId()
{
    return ExerciseId(QUuid::createUuid().toString(QUuid::WithoutBraces));
}

Exercise Exercise::toPractise(const QString &title)
{
    return {.id = newExerciseId(),
            .title = title,
            .instructions = {},
            .categories = {allCategories.begin(), allCategories.end()},
            .key = ExerciseKey{.hasRules = true, .rulePack = {}, .notes = {}}};
}

bool Exercise::asksFor(Category category) const
{
    return std::ranges::contains(categories, category);
}

bool Exercise::asksFor(const CodeId &code) const
{
    const auto category = categoryFromId(code.text());
    return category && asksFor(*category);
}

std::vector<PlaceNote> notesOf(const Review &review, const std::vector<Category> &categories)
{
    std::vector<PlaceNote> notes;
    for (const PlacedAnnotation &placed : review.annotations) {
        const auto category = categoryFromId(placed.annotation.code.text());
        const bool isSure = placed.anchor.span && placed.anchor.state != AnchorState::Doubtful;
        if (!category || !isSure || placed.annotation.layer != Layer::Hand
            || !std::ranges::contains(categories, *category)) {
            continue;
        }
        notes.push_back({.selector = describe(review.article->text(), *placed.anchor.span),
                         .category = *category,
                         .memo = placed.annotation.memo});
    }
    return notes;
}

PlacedKey placedKey(const ExerciseKey &key, const std::vector<Category> &categories,
                    const Review &review)
{
    PlacedKey placed;
    if (!review.article) {
        return placed;
    }
    addNotes(placed, key, categories, review.article->text());
    if (key.hasRules) {
        for (const Marker &marker : review.analysis.markers) {
            if (marker.isMark() && std::ranges::contains(categories, marker.category)
                && !review.silenced.contains(marker.rule)) {
                add(placed.places, marker);
            }
        }
    }
    std::ranges::stable_sort(placed.places, {}, [](const Marker &place) {
        return std::tuple(place.span, place.category);
    });
    int number = 0;
    for (Marker &place : placed.places) {
        place.severity = Severity::Weak; // a line, on which an answer can be seen
        place.weight = 1;
        place.fingerprint = u"key-%1"_s.arg(++number);
    }
    return placed;
}

} // namespace slantlight
