// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/render/highlightgeometry.h"

#include <QAbstractTextDocumentLayout>
#include <QTextLayout>

#include <algorithm>
#include <ranges>

namespace slantlight::ui {

namespace {

using Origin = Highlight::Origin;

constexpr double lanePitch = 3.5; ///< a line of 1.5 and a gap of 2, in hairlines
constexpr int lanes = 3; ///< as many lines as fit above the next line of text
/// How far a highlight reaches beyond its line of text: its lanes, the waves in them, an outline.
constexpr double overhang = lanes * lanePitch + 12;

/// A highlight of a block, with the place of its line below the text.
struct Laid
{
    const Highlight *highlight = nullptr;
    int lane = 0;
};

void chooseLanes(std::vector<Laid> &laid)
{
    std::vector<TextOffset> taken; // until where, by lane
    for (Laid &one : laid) {
        if (one.highlight->origin == Origin::Hand) {
            continue;
        }
        const auto free = std::ranges::find_if(
            taken, [&](TextOffset end) { return end <= one.highlight->span.begin(); });
        one.lane = std::min(static_cast<int>(free - taken.begin()), lanes - 1);
        if (free == taken.end()) {
            taken.push_back(one.highlight->span.end());
        } else {
            *free = one.highlight->span.end();
        }
    }
}

bool isTinted(const Highlight &highlight)
{
    return !highlight.weak;
}

/// Returns how strongly @p index is tinted over @p span: the first tint counts in full, the second
/// by half, a third not at all. Hand comes before machine, then the order of the spans counts.
double strengthAt(const std::vector<Laid> &laid, std::size_t index, TextSpan span)
{
    const Highlight &own = *laid.at(index).highlight;
    int deeper = 0;
    for (std::size_t i = 0; i < laid.size(); ++i) {
        const Highlight &other = *laid.at(i).highlight;
        const bool before = other.origin == own.origin ? i < index : other.origin == Origin::Hand;
        if (before && isTinted(other) && other.span.overlaps(span)) {
            ++deeper;
        }
    }
    return deeper == 0 ? 1 : deeper == 1 ? 0.5 : 0;
}

/// Hands out what lies on each line of a block, line after line.
class LaidByLine
{
public:
    /// @p laid is ordered by begin, and must outlive this.
    explicit LaidByLine(const std::vector<Laid> &laid)
        : m_laid(laid)
    {
    }

    /// Returns what meets @p line, in the order of the block; lines must be asked for in order.
    [[nodiscard]] const std::vector<Laid> &on(TextSpan line)
    {
        std::erase_if(
            m_on, [line](const Laid &one) { return one.highlight->span.end() <= line.begin(); });
        for (; m_next < m_laid.size() && m_laid[m_next].highlight->span.begin() < line.end();
             ++m_next) {
            if (m_laid[m_next].highlight->span.end() > line.begin()) {
                m_on.push_back(m_laid[m_next]);
            }
        }
        return m_on;
    }

private:
    const std::vector<Laid> &m_laid;
    std::vector<Laid> m_on;
    std::size_t m_next = 0;
};

/// Returns the number of the first line of @p layout that ends below @p y.
int lineBelow(double y, const QTextLayout &layout)
{
    const auto numbers = std::views::iota(0, layout.lineCount());
    return static_cast<int>(std::ranges::partition_point(
                                numbers,
                                [&](int number) {
                                    const QTextLine line = layout.lineAt(number);
                                    return layout.position().y() + line.y() + line.height() <= y;
                                })
                            - numbers.begin());
}

/// Cuts @p stretch at every end of a highlight, so that in each part the same ones lie on it.
std::vector<TextSpan> cut(TextSpan stretch, const std::vector<Laid> &laid)
{
    std::vector<TextOffset> places{stretch.begin(), stretch.end()};
    for (const Laid &one : laid) {
        for (const TextOffset place : {one.highlight->span.begin(), one.highlight->span.end()}) {
            if (stretch.contains(place)) {
                places.push_back(place);
            }
        }
    }
    std::ranges::sort(places);
    const auto repeated = std::ranges::unique(places);
    places.erase(repeated.begin(), repeated.end());
    std::vector<TextSpan> parts;
    for (std::size_t i = 1; i < places.size(); ++i) {
        parts.emplace_back(places.at(i - 1), places.at(i));
    }
    return parts;
}

std::vector<HighlightPiece::Tint> tintsOf(const std::vector<Laid> &laid, std::size_t index,
                                          const LineStretch &stretch, const QTextLine &line,
                                          const QTextBlock &block)
{
    const Highlight &own = *laid.at(index).highlight;
    if (!isTinted(own)) {
        return {};
    }
    struct Part
    {
        TextSpan span;
        double strength;
    };
    std::vector<Part> parts;
    for (const TextSpan part : cut(stretch.span, laid)) {
        const double strength = strengthAt(laid, index, part);
        if (!parts.empty() && parts.back().strength == strength) {
            parts.back().span = {parts.back().span.begin(), part.end()};
        } else {
            parts.push_back({.span = part, .strength = strength});
        }
    }
    std::vector<HighlightPiece::Tint> tints;
    for (const Part &part : parts) {
        if (part.strength == 0) {
            continue;
        }
        if (parts.size() == 1) {
            tints.push_back({.box = stretch.box,
                             .strength = part.strength,
                             .begins = stretch.span.begin() == own.span.begin(),
                             .ends = stretch.span.end() == own.span.end()});
            continue;
        }
        // Between two parts a space may hang over; the tint goes on through it.
        for (const LineStretch &piece : stretchesOn(line, block, part.span)) {
            QRectF box = piece.box;
            if (block.textDirection() == Qt::LeftToRight && part.span.end() < stretch.span.end()) {
                box.setRight(
                    block.layout()->position().x()
                    + line.cursorToX(static_cast<int>(part.span.end().value()) - block.position()));
            }
            tints.push_back({.box = box,
                             .strength = part.strength,
                             .begins = part.span.begin() == own.span.begin(),
                             .ends = part.span.end() == own.span.end()});
        }
    }
    return tints;
}

} // namespace

std::vector<HighlightPiece> highlightPieces(const QTextDocument &document,
                                            const HighlightIndex &highlights, const QRectF &visible)
{
    std::vector<HighlightPiece> pieces;
    const double pitch = lanePitch * hairline(document);
    // Else a strip that begins below the text of a highlight would leave out its line.
    const double above = visible.top() - overhang * hairline(document);
    const double below = visible.bottom() + overhang * hairline(document);
    for (QTextBlock block = blockBelow(above, document); block.isValid(); block = block.next()) {
        if (document.documentLayout()->blockBoundingRect(block).top() >= below) {
            break;
        }
        const TextOffset begin(block.position());
        std::vector<Laid> laid;
        for (const Highlight *const highlight :
             highlights.over({begin, begin + (block.length() - 1)})) {
            laid.push_back({.highlight = highlight});
        }
        if (laid.empty()) {
            continue;
        }
        chooseLanes(laid);
        const QTextLayout *layout = block.layout();
        LaidByLine byLine(laid);
        for (int i = lineBelow(above, *layout); i < layout->lineCount(); ++i) {
            const QTextLine line = layout->lineAt(i);
            if (layout->position().y() + line.y() >= below) {
                break;
            }
            const std::vector<Laid> &onLine = byLine.on(spanOf(line, block));
            for (std::size_t index = 0; index < onLine.size(); ++index) {
                const Highlight &own = *onLine.at(index).highlight;
                for (const LineStretch &stretch : stretchesOn(line, block, own.span)) {
                    pieces.push_back(
                        {.highlight = &own,
                         .box = stretch.box,
                         .lineTop = stretch.box.bottom() + pitch * onLine.at(index).lane,
                         .begins = stretch.span.begin() == own.span.begin(),
                         .ends = stretch.span.end() == own.span.end(),
                         .tints = tintsOf(onLine, index, stretch, line, block)});
                }
            }
        }
    }
    return pieces;
}

} // namespace slantlight::ui
