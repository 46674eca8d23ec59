// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/reading/phrases.h"

#include <optional>

namespace slantlight {

/// Returns the noun phrase that ends just before @p end.
[[nodiscard]] std::optional<TokenRange> phraseBefore(const Sentence &sentence, std::size_t end);

/// Returns the subject of the verb group that begins at @p verb: the noun phrase before it, over
/// words of time and over what stands between commas or dashes.
[[nodiscard]] std::optional<TokenRange> subjectPhraseBefore(const Sentence &sentence,
                                                            std::size_t verb);

} // namespace slantlight
