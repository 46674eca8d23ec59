// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/analysis.h"

#include <algorithm>

namespace slantlight {

double Profile::perThousandWords(Category category) const
{
    return words == 0 ? 0 : 1000.0 * marks.at(static_cast<std::size_t>(category)) / words;
}

} // namespace slantlight
