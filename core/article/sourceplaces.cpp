// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/article/sourceplaces.h"

#include <algorithm>
#include <utility>

namespace slantlight {

namespace {

/// Goes through a text once and tells the line and column of places that come in order.
class LineCounter
{
public:
    explicit LineCounter(QStringView text)
        : m_text(text)
    {
    }

    [[nodiscard]] LineColumn at(qsizetype offset)
    {
        for (; m_offset < offset; ++m_offset) {
            const QChar c = m_text[m_offset];
            // As editors do: CR LF is one line break, CR alone is one, too.
            const bool isPair =
                c == u'\r' && m_offset + 1 < m_text.size() && m_text[m_offset + 1] == u'\n';
            if ((c == u'\n' || c == u'\r') && !isPair) {
                ++m_place.line;
                m_place.column = 1;
            } else if (!c.isLowSurrogate() && !isPair) {
                ++m_place.column;
            }
        }
        return m_place;
    }

private:
    QStringView m_text;
    qsizetype m_offset = 0;
    LineColumn m_place;
};

/// Goes through one stretch of an article and of its source in step.
class Alignment
{
public:
    Alignment(const SourcePlaces::Stretch &stretch, QStringView article, QStringView source)
        : m_article(article)
        , m_source(source)
        , m_at(stretch.article.begin().value())
        , m_sourceAt(stretch.source.begin().value())
        , m_sourceEnd(stretch.source.end().value())
    {
    }

    [[nodiscard]] qsizetype sourceOf(qsizetype offset)
    {
        for (; m_at < offset; ++m_at) {
            if (!m_article[m_at].isSpace()) {
                find(m_article[m_at]);
                m_sourceAt = std::min(m_sourceAt + 1, m_sourceEnd);
            }
        }
        if (offset < m_article.size() && !m_article[offset].isSpace()) {
            find(m_article[offset]);
        }
        return m_sourceAt;
    }

private:
    // Only white space and control characters are missing in the article, so the next of its kind
    // is the one.
    void find(QChar c)
    {
        qsizetype at = m_sourceAt;
        while (at < m_sourceEnd && m_source[at] != c && !isReplaced(m_source[at], c)) {
            ++at;
        }
        m_sourceAt = at < m_sourceEnd ? at : m_sourceAt;
    }

    // See Article::cleaned().
    static bool isReplaced(QChar source, QChar by)
    {
        return by == QChar(QChar::ReplacementCharacter)
               && (source == QChar(0xFDD0) || source == QChar(0xFDD1) || source == QChar(0xFFFC)
                   || source.isSurrogate());
    }

    QStringView m_article;
    QStringView m_source;
    qsizetype m_at;
    qsizetype m_sourceAt;
    qsizetype m_sourceEnd;
};

} // namespace

SourcePlaces::SourcePlaces(QString source, std::vector<Stretch> stretches)
    : m_source(std::move(source))
    , m_stretches(std::move(stretches))
{
}

std::vector<std::optional<LineColumn>>
SourcePlaces::placesOf(const std::vector<TextOffset> &offsets, QStringView article) const
{
    std::vector<std::optional<LineColumn>> places(offsets.size());
    LineCounter lines(m_source);
    std::size_t next = 0;
    for (const Stretch &stretch : m_stretches) {
        while (next < offsets.size() && offsets[next] < stretch.article.begin()) {
            ++next;
        }
        Alignment alignment(stretch, article, m_source);
        for (; next < offsets.size() && stretch.article.contains(offsets[next]); ++next) {
            places[next] = lines.at(alignment.sourceOf(offsets[next].value()));
        }
    }
    return places;
}

} // namespace slantlight
