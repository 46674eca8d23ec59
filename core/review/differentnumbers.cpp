// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/review/differentnumbers.h"

#include <QSet>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace slantlight {

namespace {

/// Something that a block counts.
struct Counted
{
    ReportedNumber number;
    ReportMeanings::Meaning what = 0;
    QString words;
};

/// What the blocks of one report count.
class CountedThings
{
public:
    CountedThings(const Reading &reading, const ReportMeanings::Side &side)
        : m_reading(reading)
        , m_side(side)
    {
    }

    [[nodiscard]] std::vector<Counted> in(std::size_t block) const
    {
        std::vector<Counted> counted;
        const std::span<const ReportClue> clues = cluesOf(block);
        const auto from = std::size_t(clues.data() - m_side.clues->data());
        for (std::size_t i = 0; i + 1 < clues.size(); ++i) {
            const ReportClue &number = clues[i];
            // Of "240 angry growers" growers are counted.
            const bool isDescribed = i + 2 < clues.size() && isAdjective(clues[i + 1])
                                     && clues[i + 2].tokens.begin <= number.tokens.end + 1;
            const std::size_t after = isDescribed ? i + 2 : i + 1;
            const ReportClue &what = clues[after];
            if (number.kind != ClueKind::Number || number.key == u"1"_s
                || what.kind != ClueKind::Word || what.tokens.begin > number.tokens.end + 1) {
                continue;
            }
            counted.push_back(
                {.number = {.value = number.key, .span = m_reading.tokens.spanOf(number.tokens)},
                 .what = m_side.meanings[from + after],
                 .words = m_reading.tokens.textOf(what.tokens).toString()});
        }
        return counted;
    }

    [[nodiscard]] QSet<QString> numbersIn(std::size_t block) const
    {
        QSet<QString> numbers;
        for (const ReportClue &clue : cluesOf(block)) {
            if (clue.kind == ClueKind::Number) {
                numbers.insert(clue.key);
            }
        }
        return numbers;
    }

private:
    [[nodiscard]] bool isAdjective(const ReportClue &clue) const
    {
        return m_reading.tags[clue.tokens.begin] == Tag::Adj;
    }

    [[nodiscard]] std::span<const ReportClue> cluesOf(std::size_t block) const
    {
        const auto found = std::ranges::equal_range(*m_side.clues, block, {}, &ReportClue::block);
        return {found.begin(), found.end()};
    }

    const Reading &m_reading;
    const ReportMeanings::Side &m_side;
};

/// Returns the surest of the pairs of each first block: what several share is seldom one count.
std::vector<BlockPair> surestOf(std::span<const BlockPair> pairs)
{
    std::vector<BlockPair> surest;
    for (const BlockPair &pair : pairs) {
        if (surest.empty() || surest.back().first != pair.first) {
            surest.push_back(pair);
        } else if (pair.confidence > surest.back().confidence) {
            surest.back() = pair;
        }
    }
    return surest;
}

} // namespace

std::vector<DifferentNumber> differentNumbers(const Reading &first, const Reading &second,
                                              const ReportMeanings &meanings,
                                              std::span<const BlockPair> pairs)
{
    const CountedThings here(first, meanings.first());
    const CountedThings there(second, meanings.second());
    std::vector<DifferentNumber> different;
    for (const BlockPair &pair : surestOf(pairs)) {
        const QSet<QString> ours = here.numbersIn(pair.first);
        const QSet<QString> theirs = there.numbersIn(pair.second);
        const std::vector<Counted> others = there.in(pair.second);
        for (const Counted &counted : here.in(pair.first)) {
            const auto other = std::ranges::find_if(others, [&](const Counted &each) {
                return each.what == counted.what && !ours.contains(each.number.value);
            });
            if (other == others.end() || theirs.contains(counted.number.value)) {
                continue;
            }
            DifferentNumber found{
                .first = counted.number, .second = other->number, .of = counted.words};
            if (!std::ranges::contains(different, found)) {
                different.push_back(std::move(found));
            }
        }
    }
    return different;
}

} // namespace slantlight
