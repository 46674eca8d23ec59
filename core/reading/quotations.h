// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/reading/knownwords.h"

#include <span>
#include <vector>

namespace slantlight {

/// A stretch between quotation marks, marks included, inside one block.
struct Quotation
{
    TokenRange tokens;
    bool isScare = false; ///< one to three words that are held at arm's length, no speech
    bool isNickname = false; ///< inside a name: Robert “Bob” Lind
    bool goesOn = false; ///< in the next quotation, which opens the next block

    [[nodiscard]] bool isSpeech() const { return !isScare && !isNickname; }
};

/// Finds the quotations of @p words, in order and without those inside others.
///
/// Knows straight and curly double marks, guillemets, and single marks that stand like quotation
/// marks; apostrophes, possessives and inch marks are none. A quotation that a block leaves open
/// ends with the block when the next block opens with the same mark (the paragraph rule of English
/// typesetting), else a mark without partner is passed over. @p blocks gives the token range of
/// each block, in order.
///
/// Two blocks or more that begin with a dash are a dialogue where one of them says who speaks; then
/// all that stands before ", said Lind" is a quotation, the dash its mark.
///
/// Scare quotes: one to three words (Predelli 2003) after an article, possessive or adjective, not
/// after a word of saying or naming, no title and no nickname in capitals.
[[nodiscard]] std::vector<Quotation> findQuotations(const KnownWords &words,
                                                    std::span<const TokenRange> blocks);

} // namespace slantlight
