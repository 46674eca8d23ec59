// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/reading/cuesite.h"

namespace slantlight {

/// Returns the clause or quotation that begins at @p begin and is reported: to the sentence's end,
/// or to where another report begins.
[[nodiscard]] TokenRange contentFrom(const Sentence &sentence, const CueSite &site,
                                     std::size_t begin);

/// Returns the noun phrase at @p begin as what is spoken of, with what hangs on it.
[[nodiscard]] TokenRange objectFrom(const Sentence &sentence, const CueSite &site,
                                    std::size_t begin);

/// Whether the quotation that begins at @p quotation is followed by who speaks it: “No,” said Lind.
[[nodiscard]] bool hasSpeakerAfter(const Sentence &sentence, std::size_t quotation);

/// Whether what the verb at @p verb reports begins just after it, for sure.
[[nodiscard]] bool isFollowedByContent(const Sentence &sentence, std::size_t verb);

/// Whether a report stands inside the relative clause that begins at @p relative: "which she said
/// was fair".
[[nodiscard]] bool holdsReport(const Sentence &sentence, std::size_t relative);

} // namespace slantlight
