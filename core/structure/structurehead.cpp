// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/structure/structurehead.h"

#include "core/structure/lineshape.h"

#include <algorithm>
#include <vector>

namespace slantlight {

namespace {

constexpr qsizetype longestHeadline = 200;
constexpr qsizetype longestStandfirst = 300;

/// The lines above and around the first paragraph of a text.
class Head
{
public:
    explicit Head(Outline &outline)
        : m_outline(outline)
        , m_body(outline.body().begin)
    {
    }

    void mark()
    {
        if (m_body == m_outline.size()) {
            return;
        }
        std::optional<std::size_t> headline = m_outline.first(BlockKind::Headline);
        if (!headline) {
            headline = findHeadline();
            if (!headline) {
                return;
            }
            m_outline.decide(*headline, BlockKind::Headline);
            markRestOfHeadline(*headline);
        }
        markKickers(*headline);
        markPlaces(*headline);
        markBylines(*headline);
        markStandfirst(*headline);
    }

private:
    [[nodiscard]] const QString &text(std::size_t i) const { return m_outline.text(i); }
    [[nodiscard]] const LineWords &words() const { return m_outline.words(); }

    /// Whether line @p i is one that stands below a headline or standfirst and nowhere else.
    [[nodiscard]] bool isUnderHead(std::size_t i) const
    {
        return m_outline.is(i, BlockKind::Byline) || m_outline.is(i, BlockKind::Dateline)
               || m_outline.isOfPage(i)
               || (m_outline.isOpen(i) && words().isName(text(i))
                   && m_outline.is(i + 1, BlockKind::Dateline));
    }

    [[nodiscard]] bool canBeHeadline(std::size_t i) const
    {
        if (!m_outline.isOpen(i) || text(i).size() > longestHeadline || wordCount(text(i)) < 2
            || bulletLength(text(i)) > 0 || words().dates().isLooseDateline(text(i))
            || words().isBylineLead(text(i)) || isBracketed(text(i))) {
            return false;
        }
        const bool isCall = text(i).endsWith(u'?') || text(i).endsWith(u'!');
        return !isClosed(text(i)) || isCall || (isQuoted(text(i)) && i == 0) || isUnderHead(i + 1);
    }

    [[nodiscard]] bool isKickerOf(std::size_t i, std::size_t next) const
    {
        constexpr qsizetype mostWords = 3;
        const bool isLabel = std::ranges::none_of(
            text(i), [](QChar c) { return c.isDigit() || c == u',' || c == u':'; });
        return next < m_body && isLabel && !text(next).endsWith(u'.')
               && wordCount(text(i)) <= mostWords && canBeHeadline(next)
               && text(next).size() > text(i).size();
    }

    [[nodiscard]] std::optional<std::size_t> findHeadline() const
    {
        std::optional<std::size_t> kicker;
        for (std::size_t i = 0; i < m_body; ++i) {
            if (canBeHeadline(i)) {
                if (!isKickerOf(i, i + 1)) {
                    return i;
                }
                kicker = kicker.value_or(i);
            }
        }
        return kicker;
    }

    // A headline that was copied with its line breaks goes on in the line below.
    void markRestOfHeadline(std::size_t headline)
    {
        for (std::size_t i = headline + 1; i < m_body && m_outline.isOpen(i); ++i) {
            const bool isCry = isShouted(text(i - 1)) && isShouted(text(i))
                               && !m_outline.is(i + 1, BlockKind::Dateline);
            const bool isRest = text(i).front().isLower() || text(i - 1).endsWith(u',');
            if ((!isCry && !(isRest && !words().isBareByline(text(i)))) || isClosed(text(i))
                || m_outline.piece(i).afterGap || m_outline.piece(i).known) {
                return;
            }
            m_outline.decide(i, BlockKind::Headline);
        }
    }

    // "WORLD" or "Opinion" above the headline is read in the headline's voice; many such lines are
    // the menu of a page, but for the last one.
    void markKickers(std::size_t headline)
    {
        constexpr qsizetype mostWords = 4;
        constexpr std::size_t most = 3;
        std::vector<std::size_t> kickers;
        for (std::size_t i = 0; i < headline; ++i) {
            if (m_outline.isOpen(i) && words().dates().isLooseDateline(text(i))) {
                m_outline.decide(i, BlockKind::Dateline);
            } else if (m_outline.isOpen(i) && wordCount(text(i)) <= mostWords
                       && !isClosed(text(i))) {
                m_outline.decide(i, BlockKind::Heading);
                kickers.push_back(i);
            }
        }
        if (kickers.size() >= most && !m_outline.hasFormat()) {
            kickers.resize(kickers.size() - (kickers.back() + 1 == headline ? 1 : 0));
            for (const std::size_t i : kickers) {
                m_outline.leaveOut(i);
            }
        }
    }

    // "Port Sallow" / "Harbour News" / "—" above the first paragraph.
    void markPlaces(std::size_t headline)
    {
        constexpr qsizetype mostWords = 4;
        constexpr std::size_t most = 3;
        const std::size_t dash = m_body - 1;
        if (dash <= headline || !m_outline.isOfPage(dash) || !isOrnament(text(dash))) {
            return;
        }
        for (std::size_t i = dash; i > headline + 1 && dash - i < most; --i) {
            if (!m_outline.isOpen(i - 1) || wordCount(text(i - 1)) > mostWords
                || (i < dash && m_outline.piece(i).afterGap)) {
                return;
            }
            m_outline.decide(i - 1, BlockKind::Dateline);
        }
    }

    /// Whether line @p i, without "By" before its name, stands where a byline does.
    [[nodiscard]] bool isBareByline(std::size_t i) const
    {
        const std::size_t next = i + 1;
        return words().isBareByline(text(i))
               && (m_outline.is(i - 1, BlockKind::Byline) || isUnderHead(next) || next >= m_body
                   || m_outline.is(next, BlockKind::Caption)
                   || (m_outline.isOpen(next)
                       && (words().isTrade(text(next)) || words().isBareByline(text(next))
                           || words().isContact(text(next))
                           || words().dates().isLooseDateline(text(next)))));
    }

    /// Whether line @p i says more of those whom the byline above it names.
    [[nodiscard]] bool isBelowByline(std::size_t i) const
    {
        constexpr qsizetype mostWords = 7;
        if (!m_outline.is(i - 1, BlockKind::Byline)) {
            return false;
        }
        const bool isShort = wordCount(text(i)) <= mostWords && !isClosed(text(i));
        return words().isContact(text(i)) || words().isTrade(text(i))
               || (isShort && !m_outline.piece(i).afterGap
                   && (isTitleCase(text(i)) || words().isName(text(i)))
                   && (i + 1 >= m_body || isUnderHead(i + 1) || m_outline.piece(i + 1).afterGap));
    }

    void markBylines(std::size_t headline)
    {
        for (std::size_t i = headline + 1; i < m_body; ++i) {
            if (!m_outline.isOpen(i)) {
                continue;
            }
            if (words().dates().isLooseDateline(text(i))) {
                m_outline.decide(i, BlockKind::Dateline);
            } else if (words().isBylineLead(text(i)) || isBareByline(i) || isBelowByline(i)) {
                m_outline.decide(i, BlockKind::Byline);
            }
        }
    }

    void markStandfirst(std::size_t headline)
    {
        constexpr qsizetype fewestWords = 5;
        constexpr int mostSentences = 3;
        bool hasByline = false;
        for (std::size_t i = headline + 1; i <= m_body && i < m_outline.size(); ++i) {
            if (!m_outline.isOpen(i)) {
                hasByline = hasByline || m_outline.is(i, BlockKind::Byline);
                continue;
            }
            const QString &line = text(i);
            const bool isShort = line.size() <= longestStandfirst && wordCount(line) >= fewestWords
                                 && bulletLength(line) == 0 && sentenceCount(line) <= mostSentences;
            const bool isParagraph =
                m_outline.isProse(i) && (hasByline || m_outline.isOfPage(i + 1));
            const bool isAboveCaption =
                m_outline.is(i + 1, BlockKind::Caption) && !m_outline.isProse(i) && !hasByline;
            const bool hasLineBelow = isUnderHead(i + 1) && !isParagraph
                                      && !(i + 2 < m_outline.size() && isUnderline(text(i + 1)));
            if (isShort
                && (hasLineBelow || isAboveCaption
                    || (!hasByline && i < m_body && !isClosed(line)))) {
                m_outline.decide(i, BlockKind::Standfirst);
            }
            return; // only byline, date and the like stand between
        }
    }

    Outline &m_outline;
    std::size_t m_body; ///< the first paragraph
};

} // namespace

void markHead(Outline &outline)
{
    Head(outline).mark();
}

} // namespace slantlight
