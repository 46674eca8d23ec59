// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/article/article.h"
#include "core/language/language.h"
#include "core/reading/reportedspeech.h"
#include "core/text/tokens.h"

#include <span>
#include <vector>

namespace slantlight {

/// What is said in a talk or under a quotation with a signature, where no verb tells so.
struct SignedSpeech
{
    std::vector<ReportedSpeech> speeches; ///< in order; the source is the name, the cue is empty
    std::vector<TokenRange> labels; ///< of turns and signatures, ordered: nobody's words
};

/// Returns the length of the label that a block of @p kind with @p text begins with, 0 where it has
/// none. Sentences do not reach over it.
[[nodiscard]] qsizetype labelLength(BlockKind kind, QStringView text);

/// Finds who speaks in the turns and signed quotations of @p article, whose blocks have the tokens
/// @p blocks.
///
/// A speaker has the full name where surname or initials stand in the label and the name in an
/// earlier label or anywhere in the article; one who answers is whom the article introduces first,
/// or who else has a label, one who asks is its author.
[[nodiscard]] SignedSpeech findSignedSpeech(const Article &article, const Language &language,
                                            const Tokens &tokens,
                                            std::span<const TokenRange> blocks);

} // namespace slantlight
