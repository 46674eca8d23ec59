// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/annotation/quotesearch.h"

#include <algorithm>

namespace slantlight {

namespace {

constexpr qsizetype wordBits = 64;

/// 64 rows of one column of the edit distance table, as differences between neighbours.
struct Block
{
    std::uint64_t plus = ~std::uint64_t{0};
    std::uint64_t minus = 0;
    std::uint64_t lastRow = std::uint64_t{1} << (wordBits - 1);
    qsizetype score = 0; ///< of the last row

    /// Goes on by one column; @p carry is the difference in the row above, -1, 0 or 1, and the
    /// result that of the last row.
    int advance(std::uint64_t equal, int carry)
    {
        const std::uint64_t down = carry < 0 ? 1 : 0;
        const std::uint64_t up = carry > 0 ? 1 : 0;
        const std::uint64_t vertical = equal | minus;
        equal |= down;
        const std::uint64_t horizontal = (((equal & plus) + plus) ^ plus) | equal;
        std::uint64_t rise = minus | ~(horizontal | plus);
        std::uint64_t fall = plus & horizontal;
        const int out = (rise & lastRow) != 0 ? 1 : (fall & lastRow) != 0 ? -1 : 0;
        rise = (rise << 1) | up;
        fall = (fall << 1) | down;
        plus = fall | ~(vertical | rise);
        minus = rise & vertical;
        score += out;
        return out;
    }
};

/// Returns the blocks of a column before the first character of the text.
std::vector<Block> firstColumn(std::size_t blocks, qsizetype length)
{
    std::vector<Block> column(blocks);
    qsizetype score = 0;
    for (Block &block : column) {
        score += wordBits;
        block.score = score;
    }
    column.back().score = length;
    column.back().lastRow = std::uint64_t{1} << ((length - 1) % wordBits);
    return column;
}

} // namespace

std::vector<qsizetype> occurrences(QStringView quote, QStringView text)
{
    Q_ASSERT(!quote.isEmpty());
    // Knuth, Morris and Pratt: repetitive texts cost no more than others.
    std::vector<qsizetype> border(static_cast<std::size_t>(quote.size()) + 1, 0);
    const auto borderOf = [&border](qsizetype length) -> qsizetype & {
        return border[static_cast<std::size_t>(length)];
    };
    for (qsizetype i = 1, matched = 0; i < quote.size(); ++i) {
        while (matched > 0 && quote[i] != quote[matched]) {
            matched = borderOf(matched);
        }
        matched += quote[i] == quote[matched] ? 1 : 0;
        borderOf(i + 1) = matched;
    }
    std::vector<qsizetype> found;
    for (qsizetype i = 0, matched = 0; i < text.size(); ++i) {
        while (matched > 0 && text[i] != quote[matched]) {
            matched = borderOf(matched);
        }
        matched += text[i] == quote[matched] ? 1 : 0;
        if (matched == quote.size()) {
            found.push_back(i + 1 - matched);
            matched = borderOf(matched);
        }
    }
    return found;
}

BitPattern::BitPattern(QStringView quote)
    : m_length(quote.size())
    , m_blocks(static_cast<std::size_t>((quote.size() + wordBits - 1) / wordBits))
    , m_bits(m_blocks, 0)
{
    Q_ASSERT(!quote.isEmpty());
    for (qsizetype i = 0; i < quote.size(); ++i) {
        std::size_t &row = m_rows[quote[i]];
        if (row == 0) {
            row = static_cast<std::size_t>(m_rows.size());
            m_bits.resize(m_bits.size() + m_blocks, 0);
        }
        const auto block = static_cast<std::size_t>(i / wordBits);
        m_bits[row * m_blocks + block] |= std::uint64_t{1} << (i % wordBits);
    }
}

std::span<const std::uint64_t> BitPattern::bits(QChar c) const
{
    return std::span(m_bits).subspan(m_rows.value(c, 0) * m_blocks, m_blocks);
}

std::vector<Ending> BitPattern::endings(QStringView text, qsizetype maxErrors) const
{
    std::vector<Block> column = firstColumn(m_blocks, m_length);
    const Block fresh;
    // Rows further down than `last` hold more than maxErrors, so they need no computing
    // (Ukkonen 1985).
    std::size_t last = std::min(m_blocks - 1, static_cast<std::size_t>(maxErrors / wordBits));
    std::vector<Ending> found;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const std::span<const std::uint64_t> equal = bits(text[i]);
        int carry = 0;
        for (std::size_t b = 0; b <= last; ++b) {
            carry = column[b].advance(equal[b], carry);
        }
        const qsizetype before = column[last].score - carry;
        if (last + 1 < m_blocks && before <= maxErrors
            && ((equal[last + 1] & 1) != 0 || carry < 0)) {
            ++last;
            Block &next = column[last];
            const qsizetype rows = last + 1 == m_blocks ? (m_length - 1) % wordBits + 1 : wordBits;
            next.plus = fresh.plus;
            next.minus = fresh.minus;
            next.score = before + rows;
            next.advance(equal[last], carry);
        } else {
            while (last > 0 && column[last].score >= maxErrors + wordBits) {
                --last;
            }
        }
        if (last + 1 < m_blocks || column[last].score > maxErrors) {
            continue;
        }
        const Ending ending{.end = i + 1, .errors = column[last].score};
        if (found.empty() || ending.end - found.back().end > m_length / 2) {
            found.push_back(ending);
        } else if (ending.errors < found.back().errors) {
            found.back() = ending;
        }
    }
    return found;
}

Ending BitPattern::endingFromStart(QStringView text) const
{
    std::vector<Block> column = firstColumn(m_blocks, m_length);
    Ending best{.end = 0, .errors = m_length};
    for (qsizetype i = 0; i < text.size(); ++i) {
        const std::span<const std::uint64_t> equal = bits(text[i]);
        int carry = 1;
        for (std::size_t b = 0; b < m_blocks; ++b) {
            carry = column[b].advance(equal[b], carry);
        }
        if (column.back().score < best.errors) {
            best = {.end = i + 1, .errors = column.back().score};
        }
    }
    return best;
}

} // namespace slantlight
