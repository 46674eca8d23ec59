// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/render/pdf/pagination.h"

#include <QAbstractTextDocumentLayout>
#include <QTextLayout>

#include <algorithm>
#include <optional>

namespace slantlight::ui {

namespace {

bool staysWithNext(BlockKind kind)
{
    switch (kind) {
    case BlockKind::Headline:
    case BlockKind::Standfirst:
    case BlockKind::Byline:
    case BlockKind::Dateline:
    case BlockKind::Heading:
        return true;
    case BlockKind::Paragraph:
    case BlockKind::ListItem:
    case BlockKind::BlockQuote:
    case BlockKind::Caption:
    case BlockKind::Teaser:
    case BlockKind::CreditLine:
    case BlockKind::StageDirection:
    case BlockKind::Turn:
        return false;
    }
    Q_UNREACHABLE_RETURN(false);
}

} // namespace

std::vector<PageLine> linesOf(const Article &article, const QTextDocument &document)
{
    std::vector<PageLine> lines;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        document.documentLayout()->blockBoundingRect(block); // lays out as far as here
        const QTextLayout *layout = block.layout();
        const Block *source = article.blockAt(TextOffset(block.position()));
        const double height = block.blockFormat().lineHeight();
        for (int i = 0; i < layout->lineCount(); ++i) {
            const double top = layout->position().y() + i * height;
            lines.push_back({.block = block,
                             .line = layout->lineAt(i),
                             .kind = source == nullptr ? BlockKind::Paragraph : source->kind,
                             .index = i,
                             .count = layout->lineCount(),
                             .top = top,
                             .bottom = top + height});
        }
    }
    return lines;
}

namespace {

constexpr std::size_t dearest = 7; ///< lines that a page may lack so that a mark stays whole
constexpr std::size_t fewest = 5; ///< lines of the last page

class Breaks
{
public:
    Breaks(const std::vector<PageLine> &lines,
           const std::function<bool(const PageLine &)> &isInside)
        : m_lines(lines)
        , m_isInside(isInside)
    {
    }

    [[nodiscard]] bool isAllowed(std::size_t at) const
    {
        const PageLine &line = m_lines.at(at);
        if (line.index == 0) {
            return !staysWithNext(m_lines.at(at - 1).kind);
        }
        return line.index >= 2 && line.count - line.index >= 2;
    }

    [[nodiscard]] bool isGood(std::size_t at) const
    {
        return isAllowed(at) && !m_isInside(m_lines.at(at));
    }

    /// Returns the best place to break, no later than @p full and after @p begin.
    [[nodiscard]] std::size_t between(std::size_t begin, std::size_t full) const
    {
        const std::size_t early =
            std::max(begin + (full - begin) / 2, full - std::min(full, dearest));
        for (std::size_t at = full; at > early; --at) {
            if (isGood(at)) {
                return at;
            }
        }
        for (std::size_t at = full; at > begin; --at) {
            if (isAllowed(at)) {
                return at;
            }
        }
        return full;
    }

    /// Returns a place before @p at, after @p begin, from which there are enough lines to @p end.
    [[nodiscard]] std::optional<std::size_t> earlier(std::size_t begin, std::size_t at,
                                                     std::size_t end) const
    {
        std::optional<std::size_t> allowed;
        for (std::size_t from = at - 1; from > begin + fewest && at - from < 3 * fewest; --from) {
            if (end - from < fewest || !isAllowed(from)) {
                continue;
            }
            if (isGood(from)) {
                return from;
            }
            allowed = allowed ? allowed : from;
        }
        return allowed;
    }

private:
    const std::vector<PageLine> &m_lines;
    const std::function<bool(const PageLine &)> &m_isInside;
};

} // namespace

std::vector<LinePage> paginate(const std::vector<PageLine> &lines, double top, double height,
                               const std::function<bool(const PageLine &)> &isInside)
{
    const Breaks breaks(lines, isInside);
    std::vector<LinePage> pages;
    std::size_t begin = 0;
    while (begin < lines.size()) {
        const double upper = begin == 0 ? top : lines.at(begin).top;
        std::size_t full = begin + 1;
        while (full < lines.size() && lines.at(full).bottom - upper <= height) {
            ++full;
        }
        const std::size_t end = full == lines.size() ? full : breaks.between(begin, full);
        pages.push_back({.begin = begin, .end = end});
        begin = end;
    }
    if (pages.size() > 1 && pages.back().end - pages.back().begin < fewest) {
        LinePage &before = pages.at(pages.size() - 2);
        if (const auto from = breaks.earlier(before.begin, before.end, pages.back().end)) {
            before.end = pages.back().begin = *from;
        }
    }
    return pages;
}

} // namespace slantlight::ui
