// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/article/article.h"

#include <QCryptographicHash>

#include <algorithm>
#include <ranges>

using namespace Qt::StringLiterals;

namespace slantlight {

namespace {

constexpr qsizetype longestFallbackTitle = 80;

ArticleId idOf(const QString &text)
{
    const QByteArray hash = QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256);
    return ArticleId(QString::fromLatin1(hash.first(16).toHex()));
}

QString shortened(QStringView text)
{
    if (text.size() <= longestFallbackTitle) {
        return text.toString();
    }
    const qsizetype space = text.first(longestFallbackTitle).lastIndexOf(u' ');
    return text.first(space > 0 ? space : longestFallbackTitle) + u'…';
}

// Whether the spans of @p things are ordered, disjoint and inside a text of @p length.
template <typename Thing>
bool isInOrder(const std::vector<Thing> &things, qsizetype length)
{
    const auto isWrong = [](const Thing &a, const Thing &b) {
        return b.span.begin() < a.span.end();
    };
    return std::ranges::adjacent_find(things, isWrong) == things.end()
           && (things.empty() || things.back().span.end().value() <= length);
}

/// A text as one block can hold it, and where places of the text before are in it.
struct Cleaned
{
    QString text;
    std::vector<qsizetype> places;
};

// Cleans @p text; @p places are in ascending order.
Cleaned clean(QStringView text, const std::vector<qsizetype> &places)
{
    Cleaned result;
    QString words;
    words.reserve(text.size());
    const auto reach = [&](qsizetype at) {
        while (result.places.size() < places.size() && places[result.places.size()] <= at) {
            result.places.push_back(words.size());
        }
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        reach(i);
        const QChar c = text[i];
        const char16_t unit = c.unicode();
        if (c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            words += text.sliced(i, 2);
            ++i;
        } else if (c.isSurrogate()) {
            words += QChar(0xFFFD); // UTF-8, and so the library, cannot hold half a pair
        } else if (unit == 0 || unit == 0xFEFF) {
            continue;
        } else if (unit < 0x20 || unit == 0x7F || unit == 0x85 || unit == 0x2028
                   || unit == 0x2029) {
            words += u' ';
        } else if (unit == 0xFDD0 || unit == 0xFDD1 || unit == 0xFFFC) {
            words += QChar(0xFFFD);
        } else {
            words += c;
        }
    }
    reach(text.size());
    result.text = words.trimmed();
    const auto isWord = [](QChar c) {
        return !c.isSpace();
    };
    const qsizetype lead = std::ranges::find_if(words, isWord) - words.cbegin();
    for (qsizetype &place : result.places) {
        place = std::clamp<qsizetype>(place - lead, 0, result.text.size());
    }
    return result;
}

// Returns the span of what is no white space at the ends of @p text between two places.
TextSpan wordsBetween(QStringView text, qsizetype begin, qsizetype end)
{
    while (begin < end && text[begin].isSpace()) {
        ++begin;
    }
    while (begin < end && text[end - 1].isSpace()) {
        --end;
    }
    return {TextOffset(begin), TextOffset(end)};
}

} // namespace

Article::Article(QString text, std::vector<Block> blocks, ArticleFacts facts,
                 std::vector<Link> links)
    : m_id(idOf(text))
    , m_text(std::move(text))
    , m_blocks(std::move(blocks))
    , m_links(std::move(links))
    , m_facts(std::move(facts))
{
    Q_ASSERT(isInOrder(m_blocks, m_text.size()));
    Q_ASSERT(isInOrder(m_links, m_text.size()));
}

Article Article::fromParts(const std::vector<Part> &parts, ArticleFacts facts)
{
    QString text;
    std::vector<Block> blocks;
    std::vector<Link> links;
    for (const Part &part : parts) {
        std::vector<qsizetype> places;
        for (const Link &link : part.links) {
            places.push_back(link.span.begin().value());
            places.push_back(link.span.end().value());
        }
        const auto [words, found] = clean(part.text, places);
        if (words.isEmpty()) {
            continue;
        }
        if (!text.isEmpty()) {
            text += u'\n';
        }
        const TextOffset begin(text.size());
        text += words;
        blocks.push_back({.kind = part.kind, .span = {begin, TextOffset(text.size())}});
        for (std::size_t i = 0; i < part.links.size(); ++i) {
            const TextSpan span =
                wordsBetween(text, begin.value() + found[2 * i], begin.value() + found[2 * i + 1]);
            if (!span.isEmpty()) {
                links.push_back({.span = span, .address = part.links[i].address});
            }
        }
    }
    return {std::move(text), std::move(blocks), std::move(facts), std::move(links)};
}

QString Article::cleaned(QStringView text)
{
    return clean(text, {}).text;
}

QString Article::title() const
{
    if (!m_facts.title.isEmpty()) {
        return m_facts.title;
    }
    const auto headline = std::ranges::find(m_blocks, BlockKind::Headline, &Block::kind);
    if (headline != m_blocks.end()) {
        return headline->span.in(m_text).toString();
    }
    return m_blocks.empty() ? QString() : shortened(m_blocks.front().span.in(m_text));
}

const Block *Article::blockAt(TextOffset offset) const
{
    const auto after = std::ranges::upper_bound(
        m_blocks, offset, {}, [](const Block &block) { return block.span.begin(); });
    if (after == m_blocks.begin()) {
        return m_blocks.empty() ? nullptr : &m_blocks.front();
    }
    return &*std::prev(after);
}

} // namespace slantlight
