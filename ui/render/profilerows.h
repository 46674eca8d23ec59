// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/category.h"
#include "core/review/comparedarticles.h"

#include <QString>

#include <optional>
#include <vector>

namespace slantlight::ui {

/// A figure of two articles beside each other.
struct ProfileRow
{
    QString name;
    QString first; ///< as it is written here
    QString second;
    double firstValue = 0; ///< the same as numbers
    double secondValue = 0;
    std::optional<Category> category; ///< whose marks are counted
    bool isTotal = false; ///< the rows after it are parts of it
    int depth = 0; ///< of what it is a part

    friend bool operator==(const ProfileRow &, const ProfileRow &) = default;
};

/// Returns the figures of @p both: how long they are, who speaks, how cues take what is said, and
/// marks per 1,000 words, in all, by families and their categories. What neither has is left out.
[[nodiscard]] std::vector<ProfileRow> profileRows(const ComparedArticles &both);

} // namespace slantlight::ui
