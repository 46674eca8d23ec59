// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reading/quotations.h"

#include <algorithm>

namespace slantlight {

namespace {

constexpr std::size_t longestScareQuote = 3;

/// How many tokens ahead a doubtful mark looks for its partner, so that time stays linear.
constexpr std::size_t furthestPartner = 500;

/// What a sign may be to a quotation.
struct Mark
{
    bool opens = false;
    bool closes = false;
    char16_t family = 0; ///< marks of one family close each other
};

class QuotationFinder
{
public:
    QuotationFinder(const KnownWords &words, std::span<const TokenRange> blocks)
        : m_words(words)
        , m_tokens(words.tokens())
        , m_blocks(blocks)
    {
    }

    std::vector<Quotation> run() &&
    {
        for (std::size_t block = 0; block < m_blocks.size();) {
            const std::size_t end = dialogueEnd(block);
            if (end == block) {
                findInBlock(block);
                ++block;
            }
            for (; block < end; ++block) {
                add(spokenInDialogue(m_blocks[block]), m_blocks[block], false);
            }
        }
        return std::move(m_quotations);
    }

private:
    [[nodiscard]] bool hasSpaceBefore(std::size_t token, TokenRange block) const
    {
        return token == block.begin || !m_tokens.touchesBefore(token);
    }

    [[nodiscard]] bool hasSpaceAfter(std::size_t token, TokenRange block) const
    {
        return token + 1 >= block.end || !m_tokens.touchesBefore(token + 1);
    }

    [[nodiscard]] bool isSignAt(std::size_t token, TokenRange block) const
    {
        return block.contains(token) && m_tokens.isSign(token);
    }

    [[nodiscard]] bool opensWithDash(std::size_t block) const
    {
        constexpr std::size_t shortest = 3;
        const TokenRange range = m_blocks[block];
        if (range.end - range.begin < shortest || !hasSpaceBefore(range.begin + 1, range)) {
            return false;
        }
        const QStringView first = m_tokens.textOf(range.begin);
        return first == u"—" || first == u"–" || first == u"―";
    }

    /// Returns the block after a dialogue in dashes that begins with @p block: two blocks or more,
    /// one of which says who speaks. Returns @p block where none begins.
    [[nodiscard]] std::size_t dialogueEnd(std::size_t block) const
    {
        std::size_t end = block;
        bool namesSpeaker = false;
        while (end < m_blocks.size() && !m_blocks[end].isEmpty() && opensWithDash(end)) {
            namesSpeaker = namesSpeaker || spokenInDialogue(m_blocks[end]).end < m_blocks[end].end;
            ++end;
        }
        return end >= block + 2 && namesSpeaker ? end : block;
    }

    /// Returns what is spoken of @p block, dash included: all before ", said Lind" or ", Lind
    /// said".
    [[nodiscard]] TokenRange spokenInDialogue(TokenRange block) const
    {
        constexpr std::size_t furthestVerb = 4;
        const auto says = [this](std::size_t token) {
            const CueWord &cue = m_words.cueWord(token);
            return cue.classes.hasAny(
                       {CueClass::Say, CueClass::SayLike, CueClass::Manner, CueClass::Ask})
                   && cue.forms.hasAny({CueForm::Past, CueForm::ThirdPerson});
        };
        for (std::size_t token = block.begin + 2; token < block.end; ++token) {
            const QStringView sign = m_tokens.textOf(token);
            if (sign != u"," && sign != u"?" && sign != u"!") {
                continue;
            }
            for (std::size_t next = token + 1; next < std::min(block.end, token + furthestVerb);
                 ++next) {
                const bool isSpeakerBetween =
                    next == token + 1 || m_tokens.textOf(token + 1).front().isUpper();
                if (isSpeakerBetween && says(next)) {
                    return {.begin = block.begin, .end = token + (sign == u"," ? 0 : 1)};
                }
            }
        }
        return block;
    }

    /// Whether the tick at @p token and the next one are one mark: ``We will vote''.
    [[nodiscard]] bool isTwoTicks(std::size_t token, TokenRange block) const
    {
        return block.contains(token) && block.contains(token + 1)
               && (m_tokens.textOf(token) == u"'" || m_tokens.textOf(token) == u"`")
               && m_tokens.textOf(token + 1) == m_tokens.textOf(token)
               && !hasSpaceBefore(token + 1, block);
    }

    /// Whether the mark at @p token is the apostrophe of '90s.
    [[nodiscard]] bool isDecade(std::size_t token, TokenRange block) const
    {
        const std::size_t next = token + 1;
        if (!block.contains(next) || hasSpaceBefore(next, block)) {
            return false;
        }
        const QStringView year = m_tokens.textOf(next);
        return year.size() == 3 && year.front().isDigit() && year.at(1).isDigit()
               && year.back() == u's';
    }

    [[nodiscard]] Mark markAt(std::size_t token, TokenRange block) const
    {
        if (isTwoTicks(token, block)) {
            const bool opens = hasSpaceBefore(token, block);
            return {.opens = opens, .closes = !opens, .family = u'`'};
        }
        if (isTwoTicks(token - 1, block) && token > block.begin) {
            return {};
        }
        if (!m_tokens.isSign(token) || m_tokens.textOf(token).size() != 1) {
            return {};
        }
        const bool spaceBefore = hasSpaceBefore(token, block) || isSignAt(token - 1, block);
        const bool spaceAfter = hasSpaceAfter(token, block) || isSignAt(token + 1, block);
        switch (m_tokens.textOf(token).front().unicode()) {
        case 0x201C: // opens in English, closes in German
            return {.opens = true, .closes = m_openFamily == u'„', .family = u'"'};
        case 0x201E:
            return {.opens = true, .closes = false, .family = u'„'};
        case 0x201D:
            return {.opens = false, .closes = true, .family = u'"'};
        case 0x00AB:
            return {.opens = spaceBefore, .closes = !spaceBefore, .family = u'«'};
        case 0x00BB: // opens where quotations point inwards
            return {.opens = m_openFamily == 0 && spaceBefore && !spaceAfter,
                    .closes = !spaceBefore || spaceAfter,
                    .family = u'«'};
        case 0x2039:
            return {.opens = true, .closes = false, .family = u'‹'};
        case 0x203A:
            return {.opens = false, .closes = true, .family = u'‹'};
        case u'"':
            if (hasSpaceBefore(token, block) == hasSpaceAfter(token, block)) {
                return {.opens = true,
                        .closes = true,
                        .family = u'"'}; // spaced out on both sides, or on none
            }
            return {.opens = hasSpaceBefore(token, block) || spaceBefore,
                    .closes = hasSpaceAfter(token, block) || spaceAfter,
                    .family = u'"'};
        case 0x201A: // ‚so in German‘
            return {.opens = true, .closes = false, .family = u'‚'};
        case 0x2018:
            if (isDecade(token, block)) {
                return {};
            }
            return {.opens = spaceBefore && m_openFamily != u'‚',
                    .closes = m_openFamily == u'‚',
                    .family = u'\''};
        case 0x2019:
            return {.opens = false, .closes = spaceAfter, .family = u'\''};
        case u'\'':
            if (isDecade(token, block)) {
                return {};
            }
            return {.opens = spaceBefore && !hasSpaceAfter(token, block),
                    .closes = spaceAfter,
                    .family = u'\''};
        default:
            return {};
        }
    }

    void findInBlock(std::size_t index)
    {
        const TokenRange block = m_blocks[index];
        bool isOpen = false;
        std::size_t open = block.begin;
        std::size_t depth = 0; // marks of the same family inside the open quotation
        m_openFamily = 0;
        for (std::size_t token = block.begin; token < block.end; ++token) {
            const Mark mark = markAt(token, block);
            if (mark.family == 0) {
                continue;
            }
            if (!isOpen && mark.opens) {
                // A single mark opens only where its partner follows; else it is an apostrophe.
                if (mark.family != u'\'' || closesLater(token, block)
                    || continuesIn(index + 1, token)) {
                    isOpen = true;
                    open = token;
                    depth = 0;
                    m_openFamily = mark.family;
                }
            } else if (isOpen && closes(mark.family)) {
                if (mark.closes && isInchOrPossessive(token, block)) {
                    continue;
                }
                if (mark.closes && depth > 0) {
                    --depth;
                } else if (mark.closes) {
                    const std::size_t last = token + (isTwoTicks(token, block) ? 1 : 0);
                    add({.begin = open, .end = last + 1}, block, false);
                    isOpen = false;
                    m_openFamily = 0;
                } else if (mark.opens && isClosedTwice(token, block, index)) {
                    ++depth;
                } else if (mark.opens && mark.family != u'\'') {
                    open = token; // the mark before had no partner
                }
            }
        }
        if (isOpen && continuesIn(index + 1, open)) {
            add({.begin = open, .end = block.end}, block, true);
        }
    }

    /// Whether the marks from the inner one at @p token on close both it and the one around it.
    [[nodiscard]] bool isClosedTwice(std::size_t token, TokenRange block, std::size_t index) const
    {
        std::size_t depth = 2;
        const std::size_t furthest = std::min(block.end, token + furthestPartner);
        for (std::size_t next = token + 1; next < furthest; ++next) {
            const Mark mark = markAt(next, block);
            if (!closes(mark.family)) {
                continue;
            }
            depth += mark.opens && !mark.closes ? 1 : 0;
            depth -= mark.closes ? 1 : 0;
            if (depth == 0) {
                return true;
            }
        }
        return depth == 1 && continuesIn(index + 1, token);
    }

    /// Whether the closing mark at @p token is one of 3" or of the workers' rights: the quotation
    /// goes on to a mark that follows a comma or full stop, and none opens before.
    [[nodiscard]] bool isInchOrPossessive(std::size_t token, TokenRange block) const
    {
        if (token == block.begin || token + 1 >= block.end || !hasSpaceAfter(token, block)
            || isSignAt(token + 1, block)) {
            return false;
        }
        const QStringView before = m_tokens.textOf(token - 1);
        const bool isSingle = m_openFamily == u'\'';
        if (!(before.back().isDigit() || (isSingle && before.back() == u's'))) {
            return false;
        }
        const std::size_t furthest = std::min(block.end, token + furthestPartner);
        for (std::size_t next = token + 1; next < furthest; ++next) {
            const Mark mark = markAt(next, block);
            if (!closes(mark.family)) {
                continue;
            }
            if (!mark.closes) {
                return false;
            }
            if (isSignAt(next - 1, block)) {
                return true;
            }
        }
        return false;
    }

    [[nodiscard]] bool closes(char16_t family) const
    {
        return family == m_openFamily || (m_openFamily == u'„' && family == u'"')
               || (m_openFamily == u'‚' && family == u'\'');
    }

    [[nodiscard]] bool closesLater(std::size_t opening, TokenRange block) const
    {
        const std::size_t furthest = std::min(block.end, opening + furthestPartner);
        for (std::size_t token = opening + 1; token < furthest; ++token) {
            const Mark mark = markAt(token, block);
            if (mark.family == u'\'') {
                return mark.closes;
            }
        }
        return false;
    }

    /// Whether the block at @p index opens with the mark that stands at @p opening.
    [[nodiscard]] bool continuesIn(std::size_t index, std::size_t opening) const
    {
        if (index >= m_blocks.size() || m_blocks[index].isEmpty()) {
            return false;
        }
        const std::size_t first = m_blocks[index].begin;
        return markAt(first, m_blocks[index]).opens
               && m_tokens.textOf(first) == m_tokens.textOf(opening);
    }

    void add(TokenRange tokens, TokenRange block, bool goesOn)
    {
        if (tokens.end - tokens.begin > 2) {
            m_quotations.push_back({.tokens = tokens,
                                    .isScare = !goesOn && isScare(tokens, block),
                                    .isNickname = isNickname(tokens, block),
                                    .goesOn = goesOn});
        }
    }

    /// Robert “Bob” Lind, ‘Big’ Jim Rusk: one or two words between the parts of a name or before
    /// it.
    [[nodiscard]] bool isNickname(TokenRange quote, TokenRange block) const
    {
        const auto isPartOfName = [&](std::size_t token) {
            return block.contains(token) && m_tokens.kindOf(token) == TokenKind::Word
                   && m_tokens.textOf(token).front().isUpper();
        };
        const bool isInName = quote.begin > block.begin && isPartOfName(quote.begin - 1);
        const bool isBeforeName = quote.begin == block.begin && isPartOfName(quote.end + 1);
        return quote.end - quote.begin <= 4 && (isInName || isBeforeName)
               && isPartOfName(quote.begin + 1) && isPartOfName(quote.end);
    }

    [[nodiscard]] bool isScare(TokenRange quote, TokenRange block) const
    {
        std::size_t words = 0;
        // A title begins and ends with a capital; what stands between may be small.
        bool beginsLarge = false;
        bool endsLarge = false;
        for (std::size_t token = quote.begin + 1; token + 1 < quote.end; ++token) {
            const QStringView text = m_tokens.textOf(token);
            if (m_tokens.kindOf(token) == TokenKind::Word && !text.contains(u'\'')
                && !text.contains(u'’')) {
                endsLarge = text.front().isUpper();
                beginsLarge = words == 0 ? endsLarge : beginsLarge;
                ++words;
            } else if (text == u"!" || text == u"?" || text == u".") {
                return false; // a whole utterance
            }
        }
        if (words == 0 || words > longestScareQuote || (beginsLarge && endsLarge)) {
            return false;
        }
        // Alone in its block, or at its start, it is speech; after a word of saying or naming too.
        if (quote.begin == block.begin) {
            return false;
        }
        const std::size_t before = quote.begin - 1;
        if (isSignAt(before, block)) {
            return m_tokens.textOf(before) == u"(" && !isSignAt(quote.end - 2, block);
        }
        const std::size_t reach = std::min<std::size_t>(4, quote.begin - block.begin);
        for (std::size_t back = 1; back <= reach; ++back) {
            const std::size_t word = quote.begin - back;
            const bool counts = back <= 2 || !m_words.isIn(word, WordGroup::NamingNear);
            if (counts && m_words.isIn(word, WordGroup::Naming)) {
                return false;
            }
        }
        return true;
    }

    const KnownWords &m_words;
    const Tokens &m_tokens;
    std::span<const TokenRange> m_blocks;
    std::vector<Quotation> m_quotations;
    char16_t m_openFamily = 0;
};

} // namespace

std::vector<Quotation> findQuotations(const KnownWords &words, std::span<const TokenRange> blocks)
{
    return QuotationFinder(words, blocks).run();
}

} // namespace slantlight
