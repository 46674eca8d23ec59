// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/review/shown.h"
#include "core/text/textspan.h"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

namespace slantlight {

enum class Difference : std::uint8_t { Kept, Removed, Added };

/// A stretch of a changed block: of the later text where it was kept or added, else of the earlier.
struct ComparedStretch
{
    Difference difference = Difference::Kept;
    TextSpan span;

    friend bool operator==(const ComparedStretch &, const ComparedStretch &) = default;
};

/// A block that is not in both texts as it is. Its stretches follow each other; nothing was kept of
/// one that is new or gone.
struct ComparedBlock
{
    BlockKind kind = BlockKind::Paragraph;
    std::vector<ComparedStretch> stretches;
    std::optional<std::size_t> before = {}; ///< number of the block in the earlier text
    std::optional<std::size_t> after = {}; ///< likewise in the later

    /// Added or Removed as a whole, or Kept with changes.
    [[nodiscard]] Difference difference() const;

    friend bool operator==(const ComparedBlock &, const ComparedBlock &) = default;
};

/// A block that stands in both texts, by its numbers there, as it is or worded anew.
struct SameBlock
{
    std::size_t before = 0;
    std::size_t after = 0;

    friend bool operator==(const SameBlock &, const SameBlock &) = default;
};

/// What became another between two versions of an article.
struct Comparison
{
    std::shared_ptr<const Article> before; ///< never null
    std::shared_ptr<const Article> after; ///< never null
    std::vector<ComparedBlock> blocks; ///< in the order of the later text; those alike left out
    std::vector<SameBlock> same; ///< in order
    std::vector<Marker> added; ///< markers of the later text that the earlier has not, by place
    std::vector<Marker> removed; ///< markers of the earlier text that the later has not, by place

    /// Whether the texts are the same, word for word.
    [[nodiscard]] bool isOfSameText() const { return blocks.empty(); }
    [[nodiscard]] int blocksWith(Difference difference) const;
    /// The words of @p stretch.
    [[nodiscard]] QString text(const ComparedStretch &stretch) const;
};

/// Compares two versions of an article by blocks and their words, and what is shown of them by the
/// rules and the words that they mark. A mark that only has moved is the same.
///
/// Takes time and memory with the product of the changed blocks, and of their words; beyond some
/// thousands a changed stretch is told as removed and added as a whole.
[[nodiscard]] Comparison compared(const Shown &before, const Shown &after);

} // namespace slantlight
