// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/review/review.h"

#include <array>
#include <cstddef>

namespace slantlight {

inline constexpr std::size_t familyCount = 4;
/// Into so many equal parts, by characters, a text is cut to tell where its marks stand.
inline constexpr std::size_t textParts = 20;

/// Where the marks of an article stand and in whose words. All marks count, whatever is hidden:
/// candidates never do.
struct ArticleFigures
{
    /// How many marks of each family begin in each part of the text.
    std::array<std::array<int, familyCount>, textParts> places{};
    int told = 0; ///< marks in what the outlet tells itself, headings and captions too
    int retold = 0; ///< in what it retells in its own words
    int quoted = 0; ///< in direct quotations
    int beside = 0; ///< in teasers and credit lines

    [[nodiscard]] int marks() const { return told + retold + quoted + beside; }

    friend bool operator==(const ArticleFigures &, const ArticleFigures &) = default;
};

/// Returns the figures of @p review; without an article, none.
[[nodiscard]] ArticleFigures figuresOf(const Review &review);

} // namespace slantlight
