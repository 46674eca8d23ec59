// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/text/textspan.h"

#include <QStringView>

#include <cstdint>
#include <optional>

namespace slantlight {

/// What a block of an article is to its reader.
enum class BlockKind : std::uint8_t {
    Headline,
    Standfirst, ///< the line or two under the headline that sum the article up
    Byline,
    Dateline, ///< a line with nothing but date, and perhaps place
    Heading, ///< a heading inside the article
    Paragraph,
    ListItem,
    BlockQuote,
    Caption,
    Teaser, ///< the headline or link of another article
    CreditLine, ///< where the text comes from: "Read more at ...", "(Reuters)"
    StageDirection, ///< what is heard or seen beside the words: "(Applause)"
    Turn, ///< what one speaker says in a talk, with the speaker's label or going on without one
};

/// Returns the id of @p kind as exports hold it: "headline", "list-item", "credit-line" ...
[[nodiscard]] QStringView blockKindId(BlockKind kind);
[[nodiscard]] std::optional<BlockKind> blockKindFromId(QStringView id);

/// One paragraph-like piece of an article, without the line break that ends it.
struct Block
{
    BlockKind kind = BlockKind::Paragraph;
    TextSpan span;

    friend bool operator==(const Block &, const Block &) = default;
};

} // namespace slantlight
