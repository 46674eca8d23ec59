// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/reading/knownwords.h"
#include "core/text/tag.h"

#include <vector>

namespace slantlight {

/// Gives words their tag as names that are names elsewhere in the text and in capitals here, but
/// taken for interjections, adverbs or the like: a surname before a comma, or one that begins a
/// sentence. Changes @p tags, which has the tag of each token. Time grows linearly with the text.
void repairNames(const KnownWords &words, std::vector<Tag> &tags);

} // namespace slantlight
