// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/text/textspan.h"

#include <cstdint>

namespace slantlight {
class Article;
struct Reading;
} // namespace slantlight

namespace slantlight::ui {

/// Which edge of a sentence is meant, from a caret.
enum class SentenceEdge : std::uint8_t {
    NextBegin, ///< where the next one begins; the end of the text after the last one
    End, ///< where the one that the caret is in, or before, ends; likewise
    Begin, ///< where the one begins that the caret is in, or at whose beginning the one before;
           ///< the beginning of the text before the first one
};

/// Returns that edge in @p article; @p reading of it may be null, then sentences are those that
/// ICU knows in the paragraph and its neighbours.
[[nodiscard]] TextOffset sentenceEdge(SentenceEdge edge, TextOffset caret, const Article &article,
                                      const Reading *reading);

} // namespace slantlight::ui
