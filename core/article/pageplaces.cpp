// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/article/pageplaces.h"

#include <algorithm>
#include <utility>

namespace slantlight {

namespace {

bool isOnLineOf(const PageBox &box, const PageBox &line)
{
    const double middle = (box.top + box.bottom) / 2;
    return box.page == line.page && line.top <= middle && middle <= line.bottom
           && box.left >= line.left;
}

PageBox shareOf(const PagePlaces::Word &word, TextSpan span)
{
    const auto length = static_cast<double>(word.span.length());
    const double width = word.box.right - word.box.left;
    const auto at = [&](TextOffset offset) {
        const qsizetype inWord =
            std::clamp<qsizetype>(offset - word.span.begin(), 0, word.span.length());
        return word.box.left + width * static_cast<double>(inWord) / length;
    };
    PageBox share = word.box;
    share.left = at(span.begin());
    share.right = at(span.end());
    return share;
}

} // namespace

PagePlaces::PagePlaces(std::vector<Word> words)
    : m_words(std::move(words))
{
}

std::vector<PageBox> PagePlaces::boxesOf(TextSpan span) const
{
    std::vector<PageBox> boxes;
    auto word = std::ranges::partition_point(
        m_words, [span](const Word &candidate) { return candidate.span.end() <= span.begin(); });
    for (; word != m_words.end() && word->span.begin() < span.end(); ++word) {
        const PageBox box = shareOf(*word, span);
        if (!boxes.empty() && isOnLineOf(box, boxes.back())) {
            boxes.back().right = std::max(boxes.back().right, box.right);
            boxes.back().top = std::min(boxes.back().top, box.top);
            boxes.back().bottom = std::max(boxes.back().bottom, box.bottom);
        } else {
            boxes.push_back(box);
        }
    }
    return boxes;
}

std::optional<TextSpan> PagePlaces::spanIn(const std::vector<PageBox> &areas) const
{
    const auto isIn = [&areas](const Word &word) {
        return std::ranges::any_of(
            areas, [&word](const PageBox &area) { return area.holdsMiddleOf(word.box); });
    };
    const auto first = std::ranges::find_if(m_words, isIn);
    if (first == m_words.end()) {
        return std::nullopt;
    }
    const auto last = std::find_if(m_words.rbegin(), m_words.rend(), isIn);
    return TextSpan(first->span.begin(), last->span.end());
}

} // namespace slantlight
