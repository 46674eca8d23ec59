// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/render/linegeometry.h"

#include <QAbstractTextDocumentLayout>
#include <QGlyphRun>
#include <QRawFont>
#include <QTextLayout>

#include <algorithm>
#include <cmath>
#include <limits>
#include <ranges>

namespace slantlight::ui {

namespace {

constexpr double referenceSize = 18;
constexpr double ascent = 0.93; ///< of a letter with an accent, in em
constexpr double descent = 0.27;

bool runsBackwards(QChar c)
{
    switch (c.direction()) {
    case QChar::DirR:
    case QChar::DirAL:
    case QChar::DirRLE:
    case QChar::DirRLO:
    case QChar::DirRLI:
        return true;
    default:
        // Surrogates hold the right-to-left scripts beyond the basic plane.
        return c.isSurrogate();
    }
}

struct Extent
{
    double left = 0;
    double right = 0;
    int begin = 0;
    int end = 0;
};

/// Asks for the glyphs of each letter by itself, since in mixed directions the letters between two
/// places of the text need not stand between these places on the line.
std::vector<Extent> lettersOn(const QTextLine &line, int begin, int end)
{
    constexpr double seam = 0.5;
    std::vector<Extent> extents;
    for (int at = begin; at < end; ++at) {
        double left = std::numeric_limits<double>::max();
        double right = std::numeric_limits<double>::lowest();
        for (const QGlyphRun &run : line.glyphRuns(at, 1)) {
            const QList<QPointF> places = run.positions();
            const QList<QPointF> advances =
                run.rawFont().advancesForGlyphIndexes(run.glyphIndexes());
            for (qsizetype i = 0; i < places.size(); ++i) {
                left = std::min(left, places.at(i).x());
                right = std::max(right, places.at(i).x() + advances.at(i).x());
            }
        }
        const bool inCluster = left >= right
                               || (!extents.empty() && left > extents.back().left - seam
                                   && right < extents.back().right + seam);
        if (inCluster) {
            if (!extents.empty()) {
                extents.back().end = at + 1;
            }
            continue;
        }
        if (!extents.empty()
            && (std::abs(extents.back().right - left) < seam
                || std::abs(extents.back().left - right) < seam)) {
            Extent &last = extents.back();
            last.left = std::min(last.left, left);
            last.right = std::max(last.right, right);
            last.end = at + 1;
        } else {
            extents.push_back({.left = left, .right = right, .begin = at, .end = at + 1});
        }
    }
    return extents;
}

} // namespace

TextSpan spanOf(const QTextLine &line, const QTextBlock &block)
{
    const TextOffset begin(block.position() + line.textStart());
    return {begin, begin + line.textLength()};
}

std::vector<LineStretch> stretchesOn(const QTextLine &line, const QTextBlock &block, TextSpan span)
{
    // Never the text of the whole block: it is copied each time, and a paragraph may be an article.
    const QTextDocument &document = *block.document();
    const auto letterAt = [&](int at) {
        return document.characterAt(block.position() + at);
    };
    const auto inBlock = [&](TextOffset offset) {
        return static_cast<int>(
            std::clamp<qsizetype>(offset.value() - block.position(), 0, block.length() - 1));
    };
    const int begin = std::max(inBlock(span.begin()), line.textStart());
    int end = std::min(inBlock(span.end()), line.textStart() + line.textLength());
    while (end > begin && letterAt(end - 1).isSpace()) {
        --end;
    }
    if (begin >= end) {
        return {};
    }

    const auto letters = std::views::iota(line.textStart(), line.textStart() + line.textLength());
    std::vector<Extent> extents;
    if (block.textDirection() == Qt::LeftToRight
        && std::ranges::none_of(letters, runsBackwards, letterAt)) {
        extents.push_back({.left = line.cursorToX(begin),
                           .right = line.cursorToX(end),
                           .begin = begin,
                           .end = end});
    } else {
        extents = lettersOn(line, begin, end);
    }

    const QPointF origin = block.layout()->position();
    const double baseline = origin.y() + line.y() + line.ascent();
    const int size = block.charFormat().font().pixelSize();
    std::vector<LineStretch> stretches;
    for (const Extent &extent : extents) {
        const TextOffset first(block.position() + extent.begin);
        stretches.push_back({
            .span = {first, first + (extent.end - extent.begin)},
            .box = QRectF(QPointF(origin.x() + extent.left, baseline - ascent * size),
                          QPointF(origin.x() + extent.right, baseline + descent * size)),
            .baseline = baseline,
        });
    }
    return stretches;
}

std::vector<LineStretch> stretchesOf(TextSpan span, const QTextDocument &document)
{
    std::vector<LineStretch> stretches;
    QTextBlock block = document.findBlock(static_cast<int>(span.begin().value()));
    for (; block.isValid() && block.position() < span.end().value(); block = block.next()) {
        document.documentLayout()->blockBoundingRect(block); // lays out as far as here
        const QTextLayout *layout = block.layout();
        for (int i = 0; i < layout->lineCount(); ++i) {
            std::ranges::move(stretchesOn(layout->lineAt(i), block, span),
                              std::back_inserter(stretches));
        }
    }
    return stretches;
}

QTextBlock blockBelow(double y, const QTextDocument &document)
{
    const QAbstractTextDocumentLayout *const layout = document.documentLayout();
    const auto isAbove = [&](int number) {
        return layout->blockBoundingRect(document.findBlockByNumber(number)).bottom() <= y;
    };
    // In widening steps from the top: what is asked for the place of a block has all text before it
    // laid out at once, which takes long in a long text.
    int low = 0;
    int high = std::min(1, document.blockCount());
    while (high < document.blockCount() && isAbove(high - 1)) {
        low = high;
        high = std::min(2 * high, document.blockCount());
    }
    while (low < high) {
        const int middle = low + (high - low) / 2;
        if (isAbove(middle)) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    return document.findBlockByNumber(low);
}

double hairline(const QTextDocument &document)
{
    return document.defaultFont().pixelSize() / referenceSize;
}

} // namespace slantlight::ui
