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

} // namespace

Article::Article(QString text, std::vector<Block> blocks, ArticleFacts facts)
    : m_id(idOf(text))
    , m_text(std::move(text))
    , m_blocks(std::move(blocks))
    , m_facts(std::move(facts))
{
    Q_ASSERT(m_blocks.empty() || m_blocks.back().span.end().value() <= m_text.size());
    Q_ASSERT(
        std::ranges::adjacent_find(
            m_blocks, [](const Block &a, const Block &b) { return b.span.begin() < a.span.end(); })
        == m_blocks.end());
}

Article Article::fromParts(const std::vector<Part> &parts, ArticleFacts facts)
{
    QString text;
    std::vector<Block> blocks;
    for (const Part &part : parts) {
        const QString words = cleaned(part.text);
        if (words.isEmpty()) {
            continue;
        }
        if (!text.isEmpty()) {
            text += u'\n';
        }
        const TextOffset begin(text.size());
        text += words;
        blocks.push_back({.kind = part.kind, .span = {begin, TextOffset(text.size())}});
    }
    return {std::move(text), std::move(blocks), std::move(facts)};
}

QString Article::cleaned(QStringView text)
{
    QString result;
    result.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        const char16_t unit = c.unicode();
        if (c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            result += text.sliced(i, 2);
            ++i;
        } else if (c.isSurrogate()) {
            result += QChar(0xFFFD); // UTF-8, and so the library, cannot hold half a pair
        } else if (unit == 0 || unit == 0xFEFF) {
            continue;
        } else if (unit < 0x20 || unit == 0x7F || unit == 0x85 || unit == 0x2028
                   || unit == 0x2029) {
            result += u' ';
        } else if (unit == 0xFDD0 || unit == 0xFDD1 || unit == 0xFFFC) {
            result += QChar(0xFFFD);
        } else {
            result += c;
        }
    }
    return result.trimmed();
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
