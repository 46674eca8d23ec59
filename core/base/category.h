// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/ids.h"

#include <QStringView>

#include <array>
#include <cstdint>
#include <optional>

namespace slantlight {

/// The fourteen kinds of framing wording that rules mark, in the order in which they are shown.
enum class Category : std::uint8_t {
    Doubt,
    Hedge,
    Boost,
    Presup,
    Loaded,
    Label,
    Puff,
    Scale,
    Euph,
    Verb,
    Vague,
    Outlet,
    Contest,
    Edit,
};

/// What a group of categories has in common; a family shares a colour.
enum class Family : std::uint8_t {
    Certainty, ///< how sure the text is
    Wording, ///< how things are worded
    Sourcing, ///< who says it
    AuthorVoice, ///< the author's own voice
};

/// How marks of a category are underlined, so that colour is not all that tells them apart.
enum class LineStyle : std::uint8_t {
    Solid,
    Dashed,
    Dotted,
    DashDot,
    Double,
    Wave,
};

inline constexpr std::array allLineStyles{LineStyle::Solid,   LineStyle::Dashed, LineStyle::Dotted,
                                          LineStyle::DashDot, LineStyle::Double, LineStyle::Wave};

/// Returns the stable id of @p style, such as "dash-dot".
[[nodiscard]] QStringView lineStyleId(LineStyle style);
[[nodiscard]] std::optional<LineStyle> lineStyleFromId(QStringView id);

/// In the order in which they are shown.
inline constexpr std::array allCategories{
    Category::Doubt, Category::Hedge,  Category::Boost,   Category::Presup, Category::Loaded,
    Category::Label, Category::Puff,   Category::Scale,   Category::Euph,   Category::Verb,
    Category::Vague, Category::Outlet, Category::Contest, Category::Edit,
};

/// Returns the stable id of @p category, such as "doubt"; files, database and exports hold it.
[[nodiscard]] QStringView categoryId(Category category);

/// Returns the category with @p id, if there is one.
[[nodiscard]] std::optional<Category> categoryFromId(QStringView id);

/// Returns the code that an annotation of the same kind carries.
[[nodiscard]] CodeId codeOf(Category category);

[[nodiscard]] Family familyOf(Category category);
[[nodiscard]] LineStyle lineStyleOf(Category category);

} // namespace slantlight
