// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/category.h"

#include <algorithm>

namespace slantlight {

namespace {

/// All that is known of a category but for its words, which windows have.
struct Row
{
    Category category;
    QStringView id;
    Family family;
    LineStyle line; ///< another for each category of a family
};

constexpr std::array<Row, allCategories.size()> rows{{
    {Category::Doubt, u"doubt", Family::Certainty, LineStyle::Dotted},
    {Category::Hedge, u"hedge", Family::Certainty, LineStyle::Dashed},
    {Category::Boost, u"boost", Family::Certainty, LineStyle::Solid},
    {Category::Presup, u"presup", Family::Certainty, LineStyle::DashDot},
    {Category::Loaded, u"loaded", Family::Wording, LineStyle::Wave},
    {Category::Label, u"label", Family::Wording, LineStyle::Solid},
    {Category::Puff, u"puff", Family::Wording, LineStyle::Dotted},
    {Category::Scale, u"scale", Family::Wording, LineStyle::Dashed},
    {Category::Euph, u"euph", Family::Wording, LineStyle::DashDot},
    {Category::Verb, u"verb", Family::Sourcing, LineStyle::Solid},
    {Category::Vague, u"vague", Family::Sourcing, LineStyle::Dashed},
    {Category::Outlet, u"outlet", Family::Sourcing, LineStyle::Double},
    {Category::Contest, u"contest", Family::Sourcing, LineStyle::Wave},
    {Category::Edit, u"edit", Family::AuthorVoice, LineStyle::Solid},
}};
static_assert(std::ranges::equal(rows, allCategories, {}, &Row::category));

const Row &rowOf(Category category)
{
    return rows.at(static_cast<std::size_t>(category));
}

} // namespace

QStringView lineStyleId(LineStyle style)
{
    constexpr std::array<QStringView, allLineStyles.size()> ids{u"solid",    u"dashed", u"dotted",
                                                                u"dash-dot", u"double", u"wave"};
    return ids.at(static_cast<std::size_t>(style));
}

std::optional<LineStyle> lineStyleFromId(QStringView id)
{
    const auto *const found = std::ranges::find(allLineStyles, id, lineStyleId);
    return found == allLineStyles.end() ? std::nullopt : std::optional(*found);
}

QStringView categoryId(Category category)
{
    return rowOf(category).id;
}

std::optional<Category> categoryFromId(QStringView id)
{
    const auto found = std::ranges::find(rows, id, &Row::id);
    return found == rows.end() ? std::nullopt : std::optional(found->category);
}

CodeId codeOf(Category category)
{
    return CodeId(categoryId(category).toString());
}

Family familyOf(Category category)
{
    return rowOf(category).family;
}

LineStyle lineStyleOf(Category category)
{
    return rowOf(category).line;
}

} // namespace slantlight
