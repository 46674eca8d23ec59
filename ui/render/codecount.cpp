// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/render/codecount.h"

#include "ui/words/codename.h"

#include <QCoreApplication>

#include <algorithm>

namespace slantlight::ui {

namespace {

using Origin = Highlight::Origin;

int countOf(std::span<const Highlight> highlights, const CodeId &code, Origin origin)
{
    return static_cast<int>(std::ranges::count_if(highlights, [&](const Highlight &highlight) {
        return highlight.origin == origin && highlight.code == code;
    }));
}

QString meaningOf(const CodeId &code)
{
    const auto category = categoryFromId(code.text());
    return category ? categoryMeaning(*category) : QString();
}

} // namespace

std::vector<CodeGroup> countCodes(std::span<const Highlight> highlights)
{
    std::vector<CodeGroup> groups;
    for (const Category category : allCategories) {
        const CodeId code = codeOf(category);
        const int count = countOf(highlights, code, Origin::Machine);
        if (count == 0) {
            continue;
        }
        const Family family = familyOf(category);
        if (groups.empty() || groups.back().family != family) {
            groups.push_back({.family = family, .name = familyName(family), .counts = {}});
        }
        const auto first = std::ranges::find(highlights, code, &Highlight::code);
        groups.back().counts.push_back({.code = code,
                                        .look = first->look,
                                        .name = categoryName(category),
                                        .meaning = categoryMeaning(category),
                                        .count = count});
    }

    //: Heading of a legend: what a person has annotated, apart from what the program has marked.
    CodeGroup hand{.family = std::nullopt,
                   .name = QCoreApplication::translate("CodeCount", "Annotated by hand"),
                   .counts = {}};
    for (const Highlight &highlight : highlights) {
        const bool known = highlight.origin != Origin::Hand
                           || std::ranges::contains(hand.counts, highlight.code, &CodeCount::code);
        if (!known) {
            hand.counts.push_back({.code = highlight.code,
                                   .look = highlight.look,
                                   .name = codeName(highlight.code, highlight.title),
                                   .meaning = meaningOf(highlight.code),
                                   .count = countOf(highlights, highlight.code, Origin::Hand)});
        }
    }
    if (!hand.counts.empty()) {
        groups.push_back(std::move(hand));
    }
    return groups;
}

} // namespace slantlight::ui
