// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/outlet/outletmention.h"

#include <QStringView>

#include <vector>

namespace slantlight {

/// Returns the outlets of "AFP/dpa" or "AP, Reuters and dpa", with their places in @p text; none
/// where @p text is anything else, too.
[[nodiscard]] std::vector<OutletMention> wireCredit(QStringView text, const MentionFinder &names,
                                                    const OriginWords &words);

} // namespace slantlight
