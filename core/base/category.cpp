// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/category.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace slantlight {

namespace {

constexpr std::array<QStringView, allCategories.size()> ids{
    u"doubt", u"hedge", u"boost", u"presup", u"loaded", u"label",   u"puff",
    u"scale", u"euph",  u"verb",  u"vague",  u"outlet", u"contest", u"edit",
};

} // namespace

QStringView categoryId(Category category)
{
    return ids.at(static_cast<std::size_t>(category));
}

std::optional<Category> categoryFromId(QStringView id)
{
    const auto found = std::ranges::find(ids, id);
    if (found == ids.end()) {
        return std::nullopt;
    }
    return static_cast<Category>(found - ids.begin());
}

CodeId codeOf(Category category)
{
    return CodeId(categoryId(category).toString());
}

Family familyOf(Category category)
{
    switch (category) {
    case Category::Doubt:
    case Category::Hedge:
    case Category::Boost:
    case Category::Presup:
        return Family::Certainty;
    case Category::Loaded:
    case Category::Label:
    case Category::Puff:
    case Category::Scale:
    case Category::Euph:
        return Family::Wording;
    case Category::Verb:
    case Category::Vague:
    case Category::Outlet:
    case Category::Contest:
        return Family::Sourcing;
    case Category::Edit:
        return Family::AuthorVoice;
    }
    Q_UNREACHABLE_RETURN(Family::AuthorVoice);
}

} // namespace slantlight
