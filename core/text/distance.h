// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringView>

namespace slantlight {

/// Returns how many letters must change, come or go to make one text of the other (Levenshtein
/// 1966). Costs the product of their lengths.
[[nodiscard]] qsizetype editDistance(QStringView a, QStringView b);

} // namespace slantlight
