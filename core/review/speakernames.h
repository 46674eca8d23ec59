// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/analysis/analysis.h"

#include <QString>
#include <QStringView>

#include <vector>

namespace slantlight {

/// Returns for each of @p speakers of @p text the briefest name that cannot be misread, as it
/// stands inside a sentence: "Zelensky" where the text too calls Vladimir Zelensky so, "Xi" for Xi
/// Jinping, "the ministry" for a speaker who opens a sentence.
///
/// A name that two would share, or that the text never uses, is not brief. Time grows with the
/// length of the text times the number of speakers.
[[nodiscard]] std::vector<QString> briefNames(const std::vector<Speaker> &speakers,
                                              QStringView text);

} // namespace slantlight
