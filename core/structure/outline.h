// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/article/block.h"
#include "core/structure/lines.h"
#include "core/structure/linewords.h"

#include <optional>
#include <vector>

namespace slantlight {

/// What the pieces of a text are, as far as it is decided; nothing stands for a piece of the page.
struct Outline
{
    Outline(const std::vector<Piece> &ofPieces, const LineWords &byWords)
        : pieces(ofPieces)
        , words(byWords)
        , kinds(ofPieces.size())
        , isDecided(ofPieces.size(), false)
    {
    }

    [[nodiscard]] std::size_t size() const { return pieces.size(); }
    [[nodiscard]] const QString &text(std::size_t i) const { return pieces[i].text; }
    [[nodiscard]] bool isOpen(std::size_t i) const { return !isDecided[i]; }
    [[nodiscard]] bool is(std::size_t i, BlockKind kind) const { return kinds[i] == kind; }

    void decide(std::size_t i, std::optional<BlockKind> kind)
    {
        kinds[i] = kind;
        isDecided[i] = true;
    }

    const std::vector<Piece> &pieces; ///< borrowed
    const LineWords &words; ///< borrowed
    std::vector<std::optional<BlockKind>> kinds;
    std::vector<bool> isDecided;
    std::size_t body = 0; ///< the first paragraph of running text
    std::size_t end = 0; ///< after the last one
    bool hasFormat = false; ///< the format told what some pieces are
    bool hasHeadline = false;
};

/// Whether @p text reads as running text: closed, and longer than a line of a head is.
[[nodiscard]] bool isProse(const QString &text);

/// Whether @p text is a row of hyphens or equals signs, as below a title.
[[nodiscard]] bool isUnderline(const QString &text);

inline constexpr qsizetype longestTeaser = 160;

} // namespace slantlight
