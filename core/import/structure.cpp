// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/structure.h"

#include "core/import/cues.h"
#include "core/import/language.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace slantlight {

namespace {

using Kinds = std::vector<std::optional<BlockKind>>;

constexpr qsizetype longestHeadline = 200;
constexpr qsizetype longestHeading = 70;
constexpr qsizetype longestStandfirst = 300;
constexpr qsizetype longestTeaser = 160;

/// Whether @p text reads as running text: closed, and longer than a line of a head is.
bool isProse(const QString &text)
{
    constexpr qsizetype surely = 90;
    return isClosed(text)
           && (text.size() >= surely || (sentenceCount(text) >= 2 && text.size() >= 60));
}

bool isOrnament(const QString &text)
{
    return std::ranges::none_of(text,
                                [](QChar c) { return c.isLetterOrNumber() || c.isSurrogate(); });
}

bool isUnderline(const QString &text)
{
    return text.size() >= 3 && (text.count(u'=') == text.size() || text.count(u'-') == text.size());
}

/// A walk over the pieces that decides one kind of block after the other, surest first.
class Structure
{
public:
    explicit Structure(const std::vector<Piece> &pieces)
        : m_pieces(pieces)
        , m_kinds(pieces.size())
        , m_isDecided(pieces.size(), false)
    {
    }

    [[nodiscard]] Kinds kinds() &&
    {
        keepWhatIsKnown();
        markLines();
        findBody();
        markHead();
        markTeaserLists();
        markLists();
        markInside();
        for (std::size_t i = 0; i < size(); ++i) {
            if (!m_isDecided[i]) {
                m_kinds[i] = BlockKind::Paragraph;
            }
        }
        return std::move(m_kinds);
    }

private:
    [[nodiscard]] std::size_t size() const { return m_pieces.size(); }
    [[nodiscard]] const QString &text(std::size_t i) const { return m_pieces[i].text; }
    [[nodiscard]] bool isOpen(std::size_t i) const { return !m_isDecided[i]; }
    [[nodiscard]] bool is(std::size_t i, BlockKind kind) const { return m_kinds[i] == kind; }

    void decide(std::size_t i, std::optional<BlockKind> kind)
    {
        m_kinds[i] = kind;
        m_isDecided[i] = true;
    }

    void keepWhatIsKnown()
    {
        for (std::size_t i = 0; i < size(); ++i) {
            const auto known = m_pieces[i].known;
            if (known && *known != BlockKind::Paragraph && *known != BlockKind::ListItem) {
                decide(i, known);
            }
            m_hasFormat = m_hasFormat || known.has_value();
            m_hasHeadline = m_hasHeadline || known == BlockKind::Headline;
        }
    }

    // What a line says by itself.
    void markLines()
    {
        for (std::size_t i = 0; i < size(); ++i) {
            if (!isOpen(i)) {
                continue;
            }
            const QString &line = text(i);
            if (isUnderline(line) && i > 0 && isOpen(i - 1) && text(i - 1).size() <= longestHeadline
                && !m_pieces[i].afterGap) {
                decide(i - 1, i == 1 ? BlockKind::Headline : BlockKind::Heading);
                m_hasHeadline = m_hasHeadline || i == 1;
                decide(i, std::nullopt);
            } else if (isOrnament(line) || isFurniture(line)) {
                decide(i, std::nullopt);
            } else if (line.startsWith(u"> ")) {
                decide(i, BlockKind::BlockQuote);
            } else if (isDateline(line) || isReadingTime(line)) {
                decide(i, BlockKind::Dateline);
            } else if (isCreditLine(line)) {
                decide(i, BlockKind::CreditLine);
            } else if (isByline(line)) {
                decide(i, BlockKind::Byline);
            } else if (isTeaser(line) && !(isClosed(line) && sentenceCount(line) > 1)) {
                decide(i, BlockKind::Teaser);
            } else if (isMarkedCaption(line)) {
                decide(i, BlockKind::Caption);
            }
        }
    }

    void findBody()
    {
        const auto isBody = [this](std::size_t i) {
            return isOpen(i) && isProse(text(i));
        };
        m_body = size();
        m_end = 0;
        for (std::size_t i = 0; i < size(); ++i) {
            if (isBody(i)) {
                m_body = std::min(m_body, i);
                m_end = i + 1;
            }
        }
    }

    // Headline, standfirst and a bare name above the first paragraph.
    void markHead()
    {
        if (m_body == size()) {
            return;
        }
        markBareNames();
        const auto headline = m_hasHeadline ? knownHeadline() : findHeadline();
        if (!headline) {
            return;
        }
        if (!m_hasHeadline) {
            decide(*headline, BlockKind::Headline);
        }
        markKickers(*headline);
        markStandfirst(*headline);
    }

    [[nodiscard]] std::optional<std::size_t> knownHeadline() const
    {
        const auto found = std::ranges::find(m_kinds, BlockKind::Headline);
        return static_cast<std::size_t>(found - m_kinds.begin());
    }

    [[nodiscard]] bool isUnderHead(std::size_t i) const
    {
        return i < size()
               && (is(i, BlockKind::Byline) || is(i, BlockKind::Dateline)
                   || (m_isDecided[i] && !m_kinds[i].has_value()));
    }

    [[nodiscard]] std::optional<std::size_t> findHeadline() const
    {
        std::optional<std::size_t> best;
        for (std::size_t i = 0; i < m_body; ++i) {
            if (!isOpen(i) || text(i).size() > longestHeadline || wordCount(text(i)) < 2
                || bulletLength(text(i)) > 0) {
                continue;
            }
            const bool isQuestion = text(i).endsWith(u'?') || text(i).endsWith(u'!');
            if (isClosed(text(i)) && !isQuestion && !isUnderHead(i + 1)) {
                continue;
            }
            const bool isKicker = wordCount(text(i)) <= 3 && i + 1 < m_body && isOpen(i + 1)
                                  && text(i + 1).size() > text(i).size() && !isClosed(text(i + 1));
            if (!isKicker) {
                return i;
            }
            best = best.value_or(i);
        }
        return best;
    }

    void markBareNames()
    {
        for (std::size_t i = 1; i < m_body; ++i) {
            const bool isBesideDate = i + 1 < size() && is(i + 1, BlockKind::Dateline);
            if (isOpen(i) && isBesideDate && isName(text(i)) && hasOpenBefore(i)) {
                decide(i, BlockKind::Byline);
            }
        }
    }

    [[nodiscard]] bool hasOpenBefore(std::size_t end) const
    {
        for (std::size_t i = 0; i < end; ++i) {
            if (isOpen(i) || is(i, BlockKind::Headline)) {
                return true;
            }
        }
        return false;
    }

    // "WORLD" or "Opinion" above the headline is read in the headline's voice.
    void markKickers(std::size_t headline)
    {
        for (std::size_t i = 0; i < headline; ++i) {
            if (isOpen(i) && wordCount(text(i)) <= 4 && !isClosed(text(i))) {
                decide(i, BlockKind::Heading);
            }
        }
    }

    void markStandfirst(std::size_t headline)
    {
        bool isNext = true; // only byline, date and the like stand between
        for (std::size_t i = headline + 1; i <= m_body && i < size(); ++i) {
            if (!isOpen(i)) {
                continue;
            }
            const QString &line = text(i);
            const bool isShort =
                line.size() <= longestStandfirst && wordCount(line) >= 5 && bulletLength(line) == 0;
            const bool hasLineBelow =
                isUnderHead(i + 1) && !(i + 2 < size() && isUnderlined(i + 1));
            if (isNext && isShort && sentenceCount(line) <= 3
                && (hasLineBelow || (i < m_body && !isClosed(line)))) {
                decide(i, BlockKind::Standfirst);
                if (i == m_body) {
                    advanceBody();
                }
                return;
            }
            isNext = false;
        }
    }

    [[nodiscard]] bool isUnderlined(std::size_t i) const { return isUnderline(text(i)); }

    void advanceBody()
    {
        for (std::size_t i = m_body; i < size(); ++i) {
            if (isOpen(i) && isProse(text(i))) {
                m_body = i;
                return;
            }
        }
        m_body = size();
    }

    // Below "Related stories" short lines are teasers, until running text goes on.
    void markTeaserLists()
    {
        bool isInList = false;
        for (std::size_t i = 0; i < size(); ++i) {
            const bool canAnnounce =
                isOpen(i) || is(i, BlockKind::Teaser) || is(i, BlockKind::Heading);
            if (canAnnounce && isTeaserHeading(text(i))) {
                decide(i, BlockKind::Teaser);
                isInList = true;
            } else if (isInList && isOpen(i) && text(i).size() <= longestTeaser && !isProse(text(i))
                       && !text(i).endsWith(u'.')) {
                decide(i, BlockKind::Teaser);
            } else if (m_isDecided[i] && !is(i, BlockKind::Teaser) && m_kinds[i].has_value()) {
                isInList = false;
            } else if (isOpen(i)) {
                isInList = false;
            }
        }
    }

    // One line with a hyphen may be a dash; two in a row, or a bullet sign, are a list.
    void markLists()
    {
        for (std::size_t i = 0; i < size(); ++i) {
            const bool isBulleted = isOpen(i) && bulletLength(text(i)) > 0;
            if (!isBulleted) {
                if (isOpen(i) && m_pieces[i].known == BlockKind::ListItem) {
                    decide(i, BlockKind::ListItem);
                }
                continue;
            }
            const bool isSign = text(i).front() > QChar(0x7F);
            const bool hasPartner =
                (i > 0 && is(i - 1, BlockKind::ListItem))
                || (i + 1 < size() && isOpen(i + 1) && bulletLength(text(i + 1)) > 0);
            if (isSign || hasPartner || m_pieces[i].known == BlockKind::ListItem) {
                decide(i, BlockKind::ListItem);
            }
        }
    }

    // Captions, headings and teasers between the paragraphs.
    void markInside()
    {
        for (std::size_t i = 0; i < size(); ++i) {
            if (!isOpen(i)) {
                continue;
            }
            const QString &line = text(i);
            if (isPictureDescription(line) && isCaptionPlace(i)) {
                decide(i, BlockKind::Caption);
            } else if (i > m_body && i + 1 < m_end && !isClosedLine(line)) {
                decide(i, openLine(i));
            }
        }
    }

    [[nodiscard]] static bool isClosedLine(const QString &line)
    {
        return isClosed(line) && !line.endsWith(u'?');
    }

    // The first paragraph of an article is no caption, unless more than one stands in its head.
    [[nodiscard]] bool isCaptionPlace(std::size_t i) const
    {
        const bool isBetween = i > m_body && i < m_end;
        return isBetween || (i + 1 < m_end && hasHeadBefore(i) && i == m_body);
    }

    [[nodiscard]] bool hasHeadBefore(std::size_t end) const
    {
        for (std::size_t i = 0; i < end; ++i) {
            if (is(i, BlockKind::Byline) || is(i, BlockKind::Dateline)) {
                return true;
            }
        }
        return false;
    }

    [[nodiscard]] BlockKind openLine(std::size_t i) const
    {
        const QString &line = text(i);
        const QChar first = line.front();
        const bool isFragment = first.isLower() || line.back() == u',' || line.back() == u';'
                                || first == u'"' || first == u'“' || first == u'('
                                || line.back() == u'-';
        const bool isGlued = is(i - 1, BlockKind::Caption) && !m_pieces[i].afterGap;
        if (isFragment || line.size() > longestTeaser) {
            return BlockKind::Paragraph;
        }
        const bool isBesideOpen = (!isGlued && i > 0 && m_kinds[i - 1] == BlockKind::Paragraph
                                   && !isProse(text(i - 1)) && !isClosed(text(i - 1)));
        if (isBesideOpen) {
            return BlockKind::Paragraph; // several in a row are a list, a poem, a table
        }
        if (line.endsWith(u'?')) {
            return wordCount(line) <= 8 && sentenceCount(line) == 1 ? BlockKind::Heading
                   : isGlued || sentenceCount(line) > 1             ? BlockKind::Teaser
                                                                    : BlockKind::Paragraph;
        }
        if (isGlued || (sentenceCount(line) > 1 && wordCount(line) >= 6)) {
            return BlockKind::Teaser;
        }
        if (wordCount(line) <= 8 && line.size() <= longestHeading) {
            return isShouted(line) || !m_hasFormat ? BlockKind::Heading : BlockKind::Paragraph;
        }
        return m_pieces[i].afterGap || isTitleCase(line) ? BlockKind::Teaser : BlockKind::Paragraph;
    }

    const std::vector<Piece> &m_pieces;
    Kinds m_kinds;
    std::vector<bool> m_isDecided;
    std::size_t m_body = 0; ///< the first paragraph of running text
    std::size_t m_end = 0; ///< behind the last one
    bool m_hasFormat = false;
    bool m_hasHeadline = false;
};

} // namespace

std::vector<std::optional<BlockKind>> structureOf(const std::vector<Piece> &pieces)
{
    return Structure(pieces).kinds();
}

ArticleFacts factsFrom(const std::vector<Article::Part> &parts, ArticleFacts facts)
{
    QString sample;
    for (const Article::Part &part : parts) {
        if (part.kind == BlockKind::Byline && facts.author.isEmpty()) {
            facts.author = authorsOf(part.text);
        }
        if (part.kind == BlockKind::Dateline && !facts.published.isValid()) {
            facts.published = dateIn(part.text);
        }
        if (sample.size() < 4000) {
            sample += part.text + u' ';
        }
    }
    if (facts.language.isEmpty()) {
        facts.language = languageOf(sample);
    }
    return facts;
}

std::vector<Article::Part> partsOf(const std::vector<Piece> &pieces)
{
    const Kinds kinds = structureOf(pieces);
    std::vector<Article::Part> parts;
    for (std::size_t i = 0; i < pieces.size(); ++i) {
        if (!kinds[i]) {
            continue;
        }
        QString text = pieces[i].text;
        if (*kinds[i] == BlockKind::ListItem && !pieces[i].known) {
            text.remove(0, bulletLength(text));
        } else if (*kinds[i] == BlockKind::BlockQuote && !pieces[i].known) {
            text.remove(0, text.startsWith(u"> ") ? 2 : 0);
        }
        parts.push_back({.kind = *kinds[i], .text = text});
    }
    return parts;
}

} // namespace slantlight
