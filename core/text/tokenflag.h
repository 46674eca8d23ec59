// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstdint>

namespace slantlight {

/// What may be true of a token beside its word, tag and voice; parts of a mask.
enum class TokenFlag : std::uint8_t {
    InCue = 1, ///< inside a word that reports what somebody said
    Foreign = 2, ///< in a language that the text as a whole is not in
};

} // namespace slantlight
