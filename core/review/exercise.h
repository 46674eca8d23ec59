// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotation/selector.h"
#include "core/base/category.h"
#include "core/base/ids.h"
#include "core/review/review.h"

#include <QDateTime>
#include <QString>

#include <optional>
#include <vector>

namespace slantlight {

using ExerciseId = Id<struct ExerciseTag>; ///< a UUID

/// A place in an article of which somebody said what it is, and perhaps why.
struct PlaceNote
{
    Selector selector;
    Category category = Category::Doubt;
    QString memo; ///< may be empty

    friend bool operator==(const PlaceNote &, const PlaceNote &) = default;
};

/// What the answers to an exercise are held against.
struct ExerciseKey
{
    bool hasRules = false; ///< what the rules mark in the article
    QString rulePack; ///< hash of the rules when the key was made; empty: not known
    std::vector<PlaceNote> notes; ///< what a teacher marked

    friend bool operator==(const ExerciseKey &, const ExerciseKey &) = default;
};

/// What somebody is to look for in an article.
struct Exercise
{
    ExerciseId id; ///< the same with and without the key
    QString title;
    QString instructions; ///< may be empty
    std::vector<Category> categories; ///< at least one, each once
    std::optional<ExerciseKey> key; ///< nothing: whoever made it has the key

    /// Makes one, with a new id, that asks for everything and has the rules as its key.
    [[nodiscard]] static Exercise toPractise(const QString &title);

    [[nodiscard]] bool asksFor(Category category) const;
    [[nodiscard]] bool asksFor(const CodeId &code) const;

    friend bool operator==(const Exercise &, const Exercise &) = default;
};

/// Returns an id that no exercise has.
[[nodiscard]] ExerciseId newExerciseId();

/// Returns the notes that the annotations of @p review make that are made by hand in one of @p
/// categories and have a place that is sure: what a teacher's key is made of.
[[nodiscard]] std::vector<PlaceNote> notesOf(const Review &review,
                                             const std::vector<Category> &categories);

/// A key on the article that it is used on.
struct PlacedKey
{
    /// One for each place and category, by place: as a marker that is drawn as a line. Those of a
    /// teacher have no rule, and the memo is the message; fingerprints are the key's own.
    std::vector<Marker> places;
    std::vector<PlaceNote> doubtful; ///< not scored: the article is not the one of the key
    std::vector<PlaceNote> lost; ///< the same: their words are gone
};

/// Finds the places of @p key for an exercise that asks for @p categories. @p review is that of
/// the article, with all that rules have found in it: their marks count, whatever verdicts say,
/// but for rules that are silenced. Marks of one category that share characters are one place,
/// over which a teacher's note wins.
[[nodiscard]] PlacedKey placedKey(const ExerciseKey &key, const std::vector<Category> &categories,
                                  const Review &review);

} // namespace slantlight
