// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/refisource.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace slantlight {

namespace {

/// Returns @p text with line feeds only; where it has none, carriage returns are line breaks.
QString withLineFeeds(QString text)
{
    if (text.contains(u'\n')) {
        return text.replace("\r\n"_L1, "\n"_L1);
    }
    return text.replace(u'\r', u'\n');
}

/// Whether Article::cleaned() leaves out @p c.
bool isDropped(QChar c)
{
    return c.isNull() || c == QChar(0xFEFF);
}

/// Whether it leaves out @p c at the ends of a line.
bool isBlank(QChar c)
{
    return c.isSpace() || c < u' ' || c == QChar(0x7F) || c == QChar(0x85);
}

} // namespace

RefiSource::Count::Count(const QString &text)
    : codePoints(text)
{
    for (qsizetype at = text.indexOf("\r\n"_L1); at >= 0; at = text.indexOf("\r\n"_L1, at + 1)) {
        added.push_back(at);
    }
}

std::optional<TextSpan> RefiSource::Count::span(const RefiPlace &place) const
{
    const auto begin = codePoints.place(place.start);
    const auto end = codePoints.place(place.end);
    if (!begin || !end || *end < *begin) {
        return std::nullopt;
    }
    const auto without = [this](TextOffset offset) {
        return TextOffset(offset.value()
                          - (std::ranges::lower_bound(added, offset.value()) - added.begin()));
    };
    return TextSpan(without(*begin), without(*end));
}

RefiSource::RefiSource(const QString &text, std::span<const RefiPlace> places, const Manner &manner)
    : m_text(withLineFeeds(text))
    , m_count(counted(text, places, manner.usual))
    , m_article(made(manner))
{
}

RefiSource::Count RefiSource::counted(const QString &text, std::span<const RefiPlace> places,
                                      Break usual)
{
    const QString one = withLineFeeds(text);
    if (!one.contains(u'\n')) {
        return Count(one);
    }
    const QString two = QString(one).replace(u'\n', "\r\n"_L1);
    const auto agreeing = [&](const Count &count) {
        constexpr std::size_t most = 500; // places that are looked at
        constexpr qsizetype words = 20; // characters that must agree
        int score = 0;
        for (const RefiPlace &place : places.first(std::min(most, places.size()))) {
            const auto span = count.span(place);
            const QString name =
                place.name.simplified().first(std::min(words, place.name.simplified().size()));
            constexpr qsizetype looked = 4 * words; // with the white space between them
            if (!span) {
                --score;
            } else if (!name.isEmpty()
                       && span->in(one).left(looked).toString().simplified().startsWith(name)) {
                ++score;
            }
        }
        return score;
    };
    std::vector<Count> counts;
    counts.emplace_back(usual == Break::One ? one : usual == Break::Two ? two : text);
    counts.emplace_back(one);
    counts.emplace_back(two);
    return std::move(*std::ranges::max_element(counts, {}, agreeing)); // the first of equal ones
}

Article RefiSource::made(const Manner &manner)
{
    std::vector<Article::Part> parts;
    m_images.assign(static_cast<std::size_t>(m_text.size()), -1);
    qsizetype length = 0; // of the text of the article so far
    for (qsizetype begin = 0; begin < m_text.size();) {
        const qsizetype feed = m_text.indexOf(u'\n', begin);
        const qsizetype end = feed < 0 ? m_text.size() : feed;
        const QString line = m_text.sliced(begin, end - begin);
        const QString words = Article::cleaned(line);
        if (!words.isEmpty()) {
            length += parts.empty() ? 0 : 1;
            parts.push_back({.text = line, .source = {}});
            qsizetype at = 0;
            bool isInside = false;
            for (qsizetype i = 0; i < line.size() && at < words.size(); ++i) {
                isInside = isInside || !(isBlank(line[i]) || isDropped(line[i]));
                if (isInside && !isDropped(line[i])) {
                    m_images[static_cast<std::size_t>(begin + i)] = length + at;
                    ++at;
                }
            }
            length += words.size();
            if (feed >= 0) {
                m_images[static_cast<std::size_t>(feed)] = length;
            }
        }
        begin = end + 1;
    }
    if (manner.kinds.size() == parts.size()) {
        for (std::size_t i = 0; i < parts.size(); ++i) {
            parts[i].kind = manner.kinds[i];
        }
    } else if (!parts.empty() && manner.titles.contains(Article::cleaned(parts.front().text))) {
        parts.front().kind = BlockKind::Headline;
    }
    return Article::fromParts(parts, manner.facts);
}

std::optional<Selector> RefiSource::selector(const RefiPlace &place) const
{
    const auto span = m_count.span(place);
    if (!span) {
        return std::nullopt;
    }
    const QString &text = m_article.text();
    const auto image = [&](qsizetype at) {
        const qsizetype found = m_images[static_cast<std::size_t>(at)];
        return found < text.size() ? found : -1;
    };
    qsizetype begin = span->begin().value();
    qsizetype end = span->end().value();
    while (begin < end && image(begin) < 0) {
        ++begin;
    }
    while (begin < end && image(end - 1) < 0) {
        --end;
    }
    if (begin == end) {
        return std::nullopt;
    }
    return describe(text, {TextOffset(image(begin)), TextOffset(image(end - 1) + 1)});
}

} // namespace slantlight
