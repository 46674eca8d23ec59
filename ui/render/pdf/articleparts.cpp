// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/render/pdf/articleparts.h"

#include <QAbstractTextDocumentLayout>
#include <QTextBlock>
#include <QTextCursor>

#include <algorithm>
#include <ranges>

namespace slantlight::ui {

namespace {

constexpr qsizetype partLength = 60'000; ///< in UTF-16 code units, some twenty pages
constexpr qsizetype longestPiece = 400'000;

/// Returns the blocks of @p article, those that are far too long in pieces that end at white space.
std::vector<Block> pieces(const Article &article)
{
    std::vector<Block> pieces;
    const QString &text = article.text();
    for (const Block &block : article.blocks()) {
        TextOffset begin = block.span.begin();
        while (block.span.end() - begin > longestPiece) {
            qsizetype end = begin.value() + longestPiece;
            const qsizetype least = end - 10'000;
            while (end > least && !text.at(end - 1).isSpace()) {
                --end;
            }
            if (end == least) { // a text without spaces; but no letter is cut in two
                end = begin.value() + longestPiece;
                end -= text.at(end).isLowSurrogate() ? 1 : 0;
            }
            pieces.push_back({.kind = block.kind, .span = {begin, TextOffset(end)}});
            begin = TextOffset(end);
        }
        pieces.push_back({.kind = block.kind, .span = {begin, block.span.end()}});
    }
    return pieces;
}

TextSpan shifted(TextSpan span, TextOffset begin)
{
    return {TextOffset(std::max<qsizetype>(0, span.begin() - begin)),
            TextOffset(std::max<qsizetype>(0, span.end() - begin))};
}

std::unique_ptr<ArticlePart> partOf(const Article &article, std::span<const Block> blocks)
{
    const TextSpan span(blocks.front().span.begin(), blocks.back().span.end());
    std::vector<Block> own;
    for (const Block &block : blocks) {
        own.push_back({.kind = block.kind, .span = shifted(block.span, span.begin())});
    }
    std::vector<Link> links;
    const auto first = std::ranges::partition_point(
        article.links(), [&](const Link &link) { return link.span.end() <= span.begin(); });
    for (auto link = first; link != article.links().end() && link->span.begin() < span.end();
         ++link) {
        const TextSpan inside(std::max(link->span.begin(), span.begin()),
                              std::min(link->span.end(), span.end()));
        links.push_back({.span = shifted(inside, span.begin()), .address = link->address});
    }
    return std::make_unique<ArticlePart>(
        span.begin(),
        Article(span.in(article.text()).toString(), std::move(own), {}, std::move(links)));
}

void addHighlights(ArticlePart &part, const HighlightIndex &all)
{
    const TextSpan span(part.begin, part.begin + part.article.text().size());
    std::vector<Highlight> own;
    for (const Highlight *const highlight : all.over(span)) {
        own.push_back(*highlight);
        own.back().span = shifted(highlight->span, part.begin);
        part.numbers.push_back(static_cast<std::size_t>(highlight - all.all().data()));
    }
    part.highlights = HighlightIndex(std::move(own));
}

/// Widens letters, so that the place of each is still that of the text.
void keepRoom(ArticlePart &part, const KeptRoom &room)
{
    const TextOffset end = part.begin + part.article.text().size();
    QTextCursor cursor(&part.document);
    cursor.beginEditBlock();
    for (auto kept = room.lower_bound(part.begin); kept != room.end() && kept->first < end;
         ++kept) {
        const auto at = static_cast<int>(kept->first - part.begin);
        const double size =
            part.document.findBlock(at).charFormat().font().pixelSize() * kept->second;
        cursor.setPosition(at);
        cursor.setPosition(at + 1, QTextCursor::KeepAnchor);
        QFont font = cursor.charFormat().font();
        font.setLetterSpacing(QFont::AbsoluteSpacing, size);
        QTextCharFormat widened = cursor.charFormat();
        widened.setFont(font);
        cursor.setCharFormat(widened);
    }
    cursor.endEditBlock();
}

} // namespace

std::vector<std::unique_ptr<ArticlePart>> partsOf(const Article &article,
                                                  const std::vector<Highlight> &highlights,
                                                  const TextStyle &style, const Palette &palette,
                                                  double width, const KeptRoom &room,
                                                  const std::function<bool(double)> &goesOn)
{
    const HighlightIndex index(highlights);
    const std::vector<Block> blocks = pieces(article);
    std::vector<std::unique_ptr<ArticlePart>> parts;
    for (std::size_t begin = 0; begin < blocks.size();) {
        const TextOffset start = blocks.at(begin).span.begin();
        std::size_t end = begin + 1;
        while (end < blocks.size() && blocks.at(end).span.end() - start <= partLength) {
            ++end;
        }
        auto part = partOf(article, std::span(blocks).subspan(begin, end - begin));
        addHighlights(*part, index);
        layOut(part->article, style, palette, part->document);
        keepRoom(*part, room);
        part->document.setTextWidth(width);
        const auto done = static_cast<double>(blocks.at(end - 1).span.end().value());
        parts.push_back(std::move(part));
        if (!goesOn(done / static_cast<double>(std::max<qsizetype>(1, article.text().size())))) {
            return {};
        }
        begin = end;
    }
    return parts;
}

} // namespace slantlight::ui
