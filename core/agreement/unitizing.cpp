// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/agreement/unitizing.h"

#include <algorithm>

namespace slantlight {

namespace {

/// A stretch that was marked, or a gap between two.
struct Section
{
    UnitRange range;
    bool isUnit = false;
};

std::vector<Section> sectionsOf(const std::vector<UnitRange> &units, qint64 size)
{
    std::vector<Section> sections;
    sections.reserve(2 * units.size() + 1);
    qint64 at = 0;
    for (const UnitRange &unit : units) {
        if (at < unit.begin) {
            sections.push_back({.range = {.begin = at, .end = unit.begin}});
        }
        sections.push_back({.range = unit, .isUnit = true});
        at = unit.end;
    }
    if (at < size) {
        sections.push_back({.range = {.begin = at, .end = size}});
    }
    return sections;
}

double square(qint64 value)
{
    return double(value) * double(value);
}

bool holds(const UnitRange &outer, const UnitRange &inner)
{
    return outer.begin <= inner.begin && inner.end <= outer.end;
}

/// Of two sections that overlap.
double difference(const Section &a, const Section &b)
{
    if (a.isUnit && b.isUnit) {
        return square(a.range.begin - b.range.begin) + square(a.range.end - b.range.end);
    }
    if (a.isUnit && holds(b.range, a.range)) {
        return square(a.range.length());
    }
    if (b.isUnit && holds(a.range, b.range)) {
        return square(b.range.length());
    }
    return 0;
}

/// Sums over all sections of two coders: those that do not overlap have no difference.
double difference(const std::vector<Section> &first, const std::vector<Section> &second)
{
    double sum = 0;
    for (auto a = first.begin(), b = second.begin(); a != first.end() && b != second.end();) {
        sum += difference(*a, *b);
        const qint64 endOfA = a->range.end;
        const qint64 endOfB = b->range.end;
        a += endOfA <= endOfB ? 1 : 0;
        b += endOfB <= endOfA ? 1 : 0;
    }
    return sum;
}

/// Tells in how many ways a stretch of some length fits into the gaps.
class Gaps
{
public:
    explicit Gaps(std::vector<qint64> lengths)
        : m_lengths(std::move(lengths))
        , m_sums(m_lengths.size() + 1)
    {
        std::ranges::sort(m_lengths, std::ranges::greater());
        for (std::size_t i = 0; i < m_lengths.size(); ++i) {
            m_sums[i + 1] = m_sums[i] + double(m_lengths[i]);
        }
    }

    [[nodiscard]] double waysFor(qint64 length) const
    {
        const auto shorter =
            std::ranges::partition_point(m_lengths, [length](qint64 gap) { return gap >= length; });
        const auto fitting = std::size_t(shorter - m_lengths.begin());
        return m_sums[fitting] - double(fitting) * double(length - 1);
    }

private:
    std::vector<qint64> m_lengths; ///< longest first
    std::vector<double> m_sums; ///< of so many of the first
};

} // namespace

UnitizingDisagreement unitizingDisagreement(std::span<const UnitizedText> texts)
{
    double size = 0;
    double observed = 0;
    std::vector<qint64> units;
    std::vector<qint64> gaps;
    double coders = 0;
    for (const UnitizedText &text : texts) {
        size += double(text.size);
        coders = double(text.coders.size());
        std::vector<std::vector<Section>> sections;
        for (const std::vector<UnitRange> &coder : text.coders) {
            sections.push_back(sectionsOf(coder, text.size));
            for (const Section &section : sections.back()) {
                (section.isUnit ? units : gaps).push_back(section.range.length());
            }
        }
        for (std::size_t i = 0; i < sections.size(); ++i) {
            for (std::size_t j = i + 1; j < sections.size(); ++j) {
                observed += 2 * difference(sections[i], sections[j]);
            }
        }
    }
    if (units.empty() || coders < 2) {
        return {};
    }
    const Gaps ways(std::move(gaps));
    double expected = 0;
    double pairs = coders * size * (coders * size - 1);
    for (const qint64 unit : units) {
        const auto length = double(unit);
        expected += double(units.size() - 1) / 3 * length * (length - 1) * (2 * length - 1)
                    + length * length * ways.waysFor(unit);
        pairs -= length * (length - 1);
    }
    return {.observed = observed / (coders * (coders - 1) * size * size),
            .expected = 2 / size * expected / pairs};
}

Figure unitizingAlpha(std::span<const UnitizingDisagreement> kinds)
{
    double observed = 0;
    double expected = 0;
    for (const UnitizingDisagreement &kind : kinds) {
        observed += kind.observed;
        expected += kind.expected;
    }
    if (expected <= 0) {
        return std::unexpected(Undefined::NothingMarked);
    }
    return 1 - observed / expected;
}

} // namespace slantlight
