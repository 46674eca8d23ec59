// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringView>

namespace slantlight {

/// Whether @p at lies between the halves of a surrogate pair of @p text.
[[nodiscard]] bool isInsidePair(QStringView text, qsizetype at);

/// Whether @p at lies between two letters or digits of @p text.
[[nodiscard]] bool isInsideWord(QStringView text, qsizetype at);

/// Returns the place nearest to @p at that cuts no word of @p text; of two the one before.
[[nodiscard]] qsizetype nearestWordEdge(QStringView text, qsizetype at);

} // namespace slantlight
