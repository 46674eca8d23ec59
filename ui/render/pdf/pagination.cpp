// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/render/pdf/pagination.h"

#include <QAbstractTextDocumentLayout>
#include <QTextLayout>

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

bool mayBreakBefore(const std::vector<PageLine> &lines, std::size_t at)
{
    const PageLine &line = lines.at(at);
    if (line.index == 0) {
        return !staysWithNext(lines.at(at - 1).kind);
    }
    return line.index >= 2 && line.count - line.index >= 2;
}

} // namespace

std::vector<std::vector<PageLine>> paginate(const Article &article, const QTextDocument &document,
                                            double height)
{
    const std::vector<PageLine> lines = linesOf(article, document);
    std::vector<std::vector<PageLine>> pages;
    std::size_t begin = 0;
    while (begin < lines.size()) {
        std::size_t full = begin + 1;
        while (full < lines.size() && lines.at(full).bottom - lines.at(begin).top <= height) {
            ++full;
        }
        std::size_t end = full;
        while (end < lines.size() && end > begin && !mayBreakBefore(lines, end)) {
            --end;
        }
        if (end == begin) {
            end = full;
        }
        pages.emplace_back(lines.begin() + static_cast<std::ptrdiff_t>(begin),
                           lines.begin() + static_cast<std::ptrdiff_t>(end));
        begin = end;
    }
    return pages;
}

} // namespace slantlight::ui
