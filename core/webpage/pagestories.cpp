// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/webpage/pagestories.h"

#include "core/webpage/blockalignment.h"

#include <QHash>

#include <algorithm>
#include <utility>

namespace slantlight {

namespace {

/// Shorter ones are teasers that came along.
constexpr qsizetype shortestStory = 500; // characters
constexpr qsizetype mostOthers = 4; // times as long as the first

const PageNode *outermostArticle(const PageNode *node)
{
    const PageNode *outermost = nullptr;
    for (; node != nullptr; node = node->parent()) {
        outermost = node->tag() == GUMBO_TAG_ARTICLE ? node : outermost;
    }
    return outermost;
}

/// Returns the words of the first heading of first rank in @p article; empty where there is none.
QString headlineIn(const PageNode *article)
{
    QString headline;
    visitElements(article, [&](const PageNode *node) {
        if (headline.isEmpty() && node->tag() == GUMBO_TAG_H1) {
            headline = textBelow(node);
        }
        return headline.isEmpty();
    });
    return headline;
}

bool isAlike(const QString &one, const QString &other)
{
    const QString a = withoutSpace(one).toLower();
    const QString b = withoutSpace(other).toLower();
    return !a.isEmpty() && !b.isEmpty() && (a.contains(b) || b.contains(a));
}

} // namespace

std::vector<PageStory> storiesOf(std::vector<PageBlock> blocks, const QString &headline)
{
    std::vector<PageStory> stories{{.headline = headline, .blocks = {}}};
    QHash<const PageNode *, std::size_t> places; // of an article's story
    qsizetype length = 0; // of the first story
    qsizetype others = 0;
    for (const PageBlock &block : blocks) {
        const PageNode *const article = outermostArticle(block.node);
        const auto known = places.constFind(article);
        std::size_t place = known == places.cend() ? 0 : *known;
        if (article != nullptr && known == places.cend()) {
            const QString own = headlineIn(article);
            if (!own.isEmpty() && !isAlike(own, headline)
                && textLength(article).all > shortestStory) {
                place = stories.size();
                stories.push_back({.headline = own, .blocks = {}});
            }
            places.insert(article, place);
        }
        (place == 0 ? length : others) += block.text.size();
        if (place == 0 || !isAlike(block.text, stories[place].headline)) {
            stories[place].blocks.push_back(block);
        }
    }
    // Else the article stands under another heading than its headline.
    const bool isStory = length >= shortestStory && others <= mostOthers * length;
    if (!isStory) {
        stories.erase(stories.begin() + 1, stories.end());
        stories.front().blocks = std::move(blocks);
    }
    return stories;
}

} // namespace slantlight
