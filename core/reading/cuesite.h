// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/reading/sentence.h"

namespace slantlight {

/// How a cue stands in its sentence, by which is told where what it reports ends.
struct CueSite
{
    std::size_t front = 0; ///< its head where it stands in a clause before the main one, else 0
    bool isRelative = false; ///< in a relative clause that a comma opens
    bool isRestrictive = false; ///< in one that none does: "the clerks who oppose it"
    bool isIng = false; ///< a participle: "saying that ..."
    SmallSet<CueForm> finite; ///< the forms that a second verb of the same subject has
};

/// Returns how a cue with the head @p head stands whose verb group begins at @p begin.
[[nodiscard]] CueSite siteOf(const Sentence &sentence, std::size_t begin, std::size_t head);
/// The same for a cue that is no verb.
[[nodiscard]] CueSite siteOfNominal(const Sentence &sentence, std::size_t head);

} // namespace slantlight
