// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/analysis/analysis.h"
#include "core/base/result.h"

#include <QStringView>

namespace slantlight {

/// How many marks stand in a collection of articles: what the figures of one article are shown
/// beside. It is no norm, only what is common there.
struct MarkReference
{
    int articles = 0; ///< more than none
    int firstYear = 0;
    int lastYear = 0;
    Profile profile; ///< of all of them together

    /// Reads lines of a name and a number: "articles", "words", "quoted" (words in direct
    /// quotations), "first-year", "last-year" and the id of each category; empty lines and those
    /// with # at the start say nothing. Fails with FileDamaged; the detail is the line, or the name
    /// that is missing.
    [[nodiscard]] static Result<MarkReference> parse(QStringView text);

    friend bool operator==(const MarkReference &, const MarkReference &) = default;
};

} // namespace slantlight
