// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/render/highlight.h"

#include <cstdint>
#include <span>
#include <vector>

namespace slantlight::ui {

enum class Direction : std::uint8_t { Forward, Backward };

/// Answers which highlights are where, without a walk through all of them.
class HighlightIndex
{
public:
    HighlightIndex() = default;
    /// @p highlights must be ordered by span.
    explicit HighlightIndex(std::vector<Highlight> highlights);

    [[nodiscard]] const std::vector<Highlight> &all() const { return m_highlights; }
    [[nodiscard]] const Highlight *find(const QString &id) const;

    /// Returns the highlights around @p offset, as strongestFirst() orders them; an end counts as
    /// inside only where nothing else is.
    [[nodiscard]] std::vector<const Highlight *> allAt(TextOffset offset) const;
    /// Returns the first of allAt(), or nullptr.
    [[nodiscard]] const Highlight *at(TextOffset offset) const;
    /// Returns the first of allAt() of one origin.
    [[nodiscard]] const Highlight *at(TextOffset offset, Highlight::Origin origin) const;

    /// Returns a stretch of all() that holds all that overlap @p span, and maybe others.
    [[nodiscard]] std::span<const Highlight> around(TextSpan span) const;

    /// Returns the highlights that overlap @p span, in their order.
    [[nodiscard]] std::vector<const Highlight *> over(TextSpan span) const;

    /// Returns the neighbour of the highlight @p from, or of @p caret when there is no such
    /// highlight; nullptr after the last and before the first.
    [[nodiscard]] const Highlight *neighbour(const QString &from, TextOffset caret,
                                             Direction direction) const;

private:
    std::vector<Highlight> m_highlights;
    std::vector<TextOffset> m_reach; ///< furthest end among the highlights up to this one
};

/// Orders highlights that lie over one another by who is to answer for the place: those that are
/// tinted before those with a line only, then by weight, then the shorter one. Annotations come
/// before the machine's where they are no longer than any of them, else after.
void strongestFirst(std::vector<const Highlight *> &highlights);

} // namespace slantlight::ui
