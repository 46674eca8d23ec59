// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/document/pdfpage.h"

#include <algorithm>
#include <map>
#include <optional>
#include <utility>

namespace slantlight {

namespace {

double height(const PageBox &box)
{
    return box.bottom - box.top;
}

void include(PageBox &box, const PageBox &other)
{
    box.left = std::min(box.left, other.left);
    box.top = std::min(box.top, other.top);
    box.right = std::max(box.right, other.right);
    box.bottom = std::max(box.bottom, other.bottom);
}

bool isBeside(const PdfLine &line, const PdfWord &word)
{
    const double shared =
        std::min(line.box.bottom, word.box.bottom) - std::max(line.box.top, word.box.top);
    const double least = std::min(height(line.box), height(word.box));
    const double gap = word.box.left - line.box.right;
    return shared > least / 2 && gap > -line.size / 2 && gap < 3 * std::max(line.size, word.size);
}

// The size that most characters have.
void measure(PdfLine &line)
{
    std::map<int, qsizetype> sizes; // in tenths of a point
    line.isBold = true;
    for (std::size_t i = 0; i < line.words.size(); ++i) {
        PdfWord &word = line.words[i];
        sizes[qRound(word.size * 10)] += word.text.size();
        line.isBold = line.isBold && word.isBold;
        if (i + 1 < line.words.size()) {
            const double gap = line.words[i + 1].box.left - word.box.right;
            word.hasSpaceAfter = word.hasSpaceAfter || gap > word.size / 5;
        }
    }
    const auto most =
        std::ranges::max_element(sizes, {}, [](const auto &entry) { return entry.second; });
    line.size = most->first / 10.0;
}

/// Lines below each other in one column.
struct Column
{
    std::vector<PdfLine> lines;
    PageBox box;
};

bool goesOnBelow(const Column &column, const PdfLine &line)
{
    const PdfLine &last = column.lines.back();
    const double pitch = line.box.top - last.box.bottom;
    const double shared =
        std::min(column.box.right, line.box.right) - std::max(column.box.left, line.box.left);
    return line.box.top > last.box.top && pitch < 1.5 * last.size && shared > 0
           && std::max(line.size, last.size) < 1.6 * std::min(line.size, last.size);
}

using Columns = std::vector<Column>;

/// Returns the widest gap between @p columns along one side of their boxes: where it ends.
std::optional<double> widestGap(const Columns &columns, double PageBox::*from, double PageBox::*to,
                                double least)
{
    std::vector<std::pair<double, double>> reaches;
    for (const Column &column : columns) {
        reaches.emplace_back(column.box.*from, column.box.*to);
    }
    std::ranges::sort(reaches);
    std::optional<double> end;
    double covered = reaches.front().second;
    double widest = least;
    for (const auto &[begin, stop] : reaches) {
        if (begin - covered > widest) {
            widest = begin - covered;
            end = begin;
        }
        covered = std::max(covered, stop);
    }
    return end;
}

/// Cuts a page where nothing stands, first between columns that stand side by side, then between
/// what stands one below the other; where it cannot be cut, the order of the file counts. (The
/// recursive cuts of Nagy and Seth, 1984.)
void orderInto(Columns columns, int depth, std::vector<PdfLine> &lines)
{
    constexpr int deepest = 40;
    constexpr double gutter = 4; // points
    const auto splitAt = [&](double PageBox::*side, double at) {
        const auto second = std::ranges::stable_partition(
            columns, [side, at](const Column &column) { return column.box.*side < at; });
        Columns after(std::make_move_iterator(second.begin()),
                      std::make_move_iterator(second.end()));
        columns.erase(second.begin(), second.end());
        orderInto(std::move(columns), depth + 1, lines);
        orderInto(std::move(after), depth + 1, lines);
    };
    if (columns.size() > 1 && depth < deepest) {
        if (const auto x = widestGap(columns, &PageBox::left, &PageBox::right, gutter)) {
            splitAt(&PageBox::left, *x);
            return;
        }
        if (const auto y = widestGap(columns, &PageBox::top, &PageBox::bottom, 0)) {
            splitAt(&PageBox::top, *y);
            return;
        }
    }
    for (Column &column : columns) {
        std::ranges::move(column.lines, std::back_inserter(lines));
    }
}

} // namespace

std::vector<PdfLine> linesOf(std::vector<PdfWord> words)
{
    std::vector<PdfLine> lines;
    for (PdfWord &word : words) {
        if (!lines.empty() && isBeside(lines.back(), word)) {
            include(lines.back().box, word.box);
            lines.back().words.push_back(std::move(word));
        } else {
            lines.push_back({.words = {}, .box = word.box, .size = word.size});
            lines.back().words.push_back(std::move(word));
        }
    }
    Columns columns;
    for (PdfLine &line : lines) {
        measure(line);
        if (!columns.empty() && goesOnBelow(columns.back(), line)) {
            include(columns.back().box, line.box);
        } else {
            columns.push_back({.lines = {}, .box = line.box});
        }
        columns.back().lines.push_back(std::move(line));
    }
    lines.clear();
    if (!columns.empty()) {
        orderInto(std::move(columns), 0, lines);
    }
    return lines;
}

} // namespace slantlight
