// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/compare/comparedchanges.h"

#include <algorithm>
#include <utility>

namespace slantlight::ui {

namespace {

void addChanged(const ComparedBlock &block, Difference mine, std::vector<ChangedWords> &words)
{
    const Difference other = mine == Difference::Removed ? Difference::Added : Difference::Removed;
    const auto &stretches = block.stretches;
    for (std::size_t i = 0; i < stretches.size(); ++i) {
        if (stretches[i].difference != mine) {
            continue;
        }
        const bool isReplaced =
            (i > 0 && stretches[i - 1].difference == other)
            || (i + 1 < stretches.size() && stretches[i + 1].difference == other);
        words.push_back({.span = stretches[i].span,
                         .change = isReplaced ? WordChange::Replaced : WordChange::Only});
    }
}

} // namespace

std::vector<ChangedWords> changedWords(const ComparedArticles &both, PageSide side)
{
    std::vector<ChangedWords> words;
    if (const Comparison *const versions = both.versions()) {
        for (const ComparedBlock &block : versions->blocks) {
            addChanged(block, side == PageSide::First ? Difference::Removed : Difference::Added,
                       words);
        }
    }
    std::ranges::sort(words, {}, &ChangedWords::span);
    return words;
}

std::vector<std::size_t> aloneBlocks(const ComparedArticles &both, PageSide side)
{
    std::vector<std::size_t> alone;
    if (const ReportComparison *const reports = both.reports()) {
        alone = side == PageSide::First ? reports->onlyFirst.blocks : reports->onlySecond.blocks;
    } else {
        for (const ComparedBlock &block : both.versions()->blocks) {
            const auto &mine = side == PageSide::First ? block.before : block.after;
            const auto &other = side == PageSide::First ? block.after : block.before;
            if (mine && !other) {
                alone.push_back(*mine);
            }
        }
    }
    std::ranges::sort(alone);
    return alone;
}

} // namespace slantlight::ui
