// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/category.h"
#include "core/text/textspan.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace slantlight {

/// A stretch of an article that somebody, or a key, says is of a kind.
struct MarkedPassage
{
    TextSpan span; ///< not empty
    Category category = Category::Doubt;

    friend bool operator==(const MarkedPassage &, const MarkedPassage &) = default;
};

/// What became of a passage of the key, or of an answer that no passage of the key stands beside.
enum class Outcome : std::uint8_t {
    Found, ///< with the category that the key has
    OtherCategory, ///< found, with another one
    Missed, ///< only the key has it
    Beyond, ///< only the answers have it; which does not say that it is wrong
};

struct ScoredPlace
{
    Outcome outcome = Outcome::Found;
    TextSpan span; ///< of the key's passage; of the answer where there is none
    std::optional<std::size_t> key; ///< number of the passage; none: beyond the key
    std::vector<std::size_t> answers; ///< numbers; none: missed. The first is the one that counts

    friend bool operator==(const ScoredPlace &, const ScoredPlace &) = default;
};

/// Counts of passages, and what follows from them.
///
/// An answer finds a passage of the key where the two share at least one character: where the ends
/// of a passage lie is a matter of taste, so exact ends are not asked for (Wiebe, Wilson and
/// Cardie 2005, section 5, "agr"). Each answer finds one passage at the most, so that one long
/// answer over the whole text finds one. Precision is found / (found + beyond), recall
/// found / (found + missed), F1 their harmonic mean 2 found / (2 found + beyond + missed) (van
/// Rijsbergen 1979, chapter 7), which is the positive specific agreement of two annotators
/// (Hripcsak and Rothschild 2005). What would be divided by nothing is not defined.
struct Tally
{
    int found = 0; ///< whole text: in whatever category; of one category: in this one
    int missed = 0; ///< passages of the key that were not found so
    int beyond = 0; ///< answers that found none so
    int otherCategory = 0; ///< passages that were found, in another category than the key's

    [[nodiscard]] int inKey() const { return found + missed; }
    [[nodiscard]] std::optional<double> precision() const;
    [[nodiscard]] std::optional<double> recall() const;
    [[nodiscard]] std::optional<double> f1() const;

    friend bool operator==(const Tally &, const Tally &) = default;
};

/// How answers compare with a key. A key is somebody's reading of a text, and no measure of truth.
struct Score
{
    std::vector<ScoredPlace> places; ///< by place
    Tally whole; ///< whatever the category
    /// Of each category: an answer in another one misses the key's, and goes beyond its own.
    std::array<Tally, allCategories.size()> categories{};

    /// The share of the passages found in which both have the same category; nothing where none
    /// was found.
    [[nodiscard]] std::optional<double> categoryAgreement() const;

    friend bool operator==(const Score &, const Score &) = default;
};

/// Scores @p answers against @p key. As many passages of the key as can be are found, and among
/// those that share characters with several, the same category comes first, then what shares more.
/// A further answer on a passage that is found, in the category of the one that found it, is
/// counted with that one.
[[nodiscard]] Score scored(std::span<const MarkedPassage> key,
                           std::span<const MarkedPassage> answers);

} // namespace slantlight
