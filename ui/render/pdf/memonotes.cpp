// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/render/pdf/memonotes.h"

#include "ui/render/memotext.h"
#include "ui/render/palette.h"
#include "ui/render/pdf/colourglyphs.h"
#include "ui/render/pdf/sheettext.h"

#include <QAbstractTextDocumentLayout>
#include <QFontMetricsF>
#include <QLocale>
#include <QPainter>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextLayout>

#include <algorithm>
#include <cmath>
#include <utility>

using namespace Qt::StringLiterals;

namespace slantlight::ui {

namespace {

constexpr double titleSize = 7.5; ///< of a note beside the text, in points
constexpr double memoSize = 8;
constexpr double gap = 9; ///< between two of them
constexpr double hairGap = 0.12; ///< beside a number, in times its size

bool isIdeographic(QChar letter)
{
    switch (letter.script()) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Thai:
    case QChar::Script_Lao:
    case QChar::Script_Khmer:
        return true;
    default:
        return false;
    }
}

bool isClosing(QChar sign)
{
    switch (sign.category()) {
    case QChar::Punctuation_Close:
    case QChar::Punctuation_FinalQuote:
        return true;
    case QChar::Punctuation_Other:
        return sign != u'¿' && sign != u'¡' && sign != u'/' && sign != u'&';
    default:
        return false;
    }
}

/// Returns where the number of a note on words that end at @p end stands: after what is left of the
/// word, and after full stop or quotation mark.
qsizetype placeAfter(QStringView text, qsizetype end, qsizetype blockEnd)
{
    qsizetype at = end;
    if (at > 0 && !isIdeographic(text.at(at - 1))) {
        while (
            at < blockEnd
            && (text.at(at).isLetterOrNumber() || text.at(at).isMark() || text.at(at).isSurrogate())
            && !isIdeographic(text.at(at))) {
            ++at;
        }
    }
    while (at < blockEnd && isClosing(text.at(at))) {
        ++at;
    }
    return at;
}

std::optional<TextOffset> widenedAt(QStringView text, qsizetype place, qsizetype blockEnd)
{
    if (place < blockEnd && text.at(place).isSpace()) {
        return TextOffset(place);
    }
    if (place > 0 && (isIdeographic(text.at(place - 1)) || isClosing(text.at(place - 1)))) {
        return TextOffset(place - 1);
    }
    return std::nullopt;
}

qsizetype blockEndOf(const Article &article, TextOffset place)
{
    const Block *const block = article.blockAt(place);
    return block == nullptr ? article.text().size() : block->span.end().value();
}

/// The line above a memo: its number, and the name of its code.
SheetText titleOf(const MarginMemo &note, const Highlight &highlight, const PdfSheet &sheet)
{
    return {u"%1  %2"_s.arg(QLocale().toString(note.note.number), highlight.title),
            sheet.font(titleSize, QFont::DemiBold), sheet.column().width(), ownDirection()};
}

std::vector<TextSpan> anchorsIn(const QTextDocument &document)
{
    std::vector<TextSpan> anchors;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            const TextOffset begin(it.fragment().position());
            if (it.fragment().charFormat().isAnchor()) {
                anchors.emplace_back(begin, begin + it.fragment().length());
            }
        }
    }
    return anchors;
}

/// Gives the notes @p begin to @p end of one page their places.
void stack(std::vector<MarginMemo> &notes, std::size_t begin, std::size_t end,
           const PdfSheet &sheet)
{
    const QRectF column = sheet.column();
    double lowest = column.top();
    for (std::size_t at = begin; at < end; ++at) {
        notes.at(at).top = std::max(notes.at(at).top, lowest);
        lowest = notes.at(at).top + notes.at(at).height + sheet.scaled(gap);
    }
    double highest = column.bottom();
    for (std::size_t at = end; at > begin; --at) {
        MarginMemo &note = notes.at(at - 1);
        note.top = std::min(note.top, highest - note.height);
        highest = note.top - sheet.scaled(gap);
    }
}

} // namespace

std::vector<MemoNote> memoNotes(const Article &article, const std::vector<Highlight> &highlights)
{
    std::vector<MemoNote> notes;
    for (std::size_t at = 0; at < highlights.size(); ++at) {
        const Highlight &highlight = highlights.at(at);
        if (highlight.origin != Highlight::Origin::Hand || highlight.note.trimmed().isEmpty()) {
            continue;
        }
        const TextOffset last(
            std::max(highlight.span.begin().value(), highlight.span.end().value() - 1));
        const qsizetype end = blockEndOf(article, last);
        const qsizetype place =
            placeAfter(article.text(), std::min(highlight.span.end().value(), end), end);
        notes.push_back({.number = static_cast<int>(notes.size()) + 1,
                         .highlight = at,
                         .place = TextOffset(place)});
    }
    return notes;
}

std::vector<NoteMark> noteMarks(const Article &article, const std::vector<MemoNote> &notes)
{
    std::vector<MemoNote> sorted = notes;
    std::ranges::stable_sort(sorted, {}, &MemoNote::place);
    std::vector<NoteMark> marks;
    for (const MemoNote &note : sorted) {
        const QString number = QLocale().toString(note.number);
        if (!marks.empty() && marks.back().place == note.place) {
            marks.back().numbers += u", "_s + number;
            continue;
        }
        const TextOffset last(std::max<qsizetype>(0, note.place.value() - 1));
        marks.push_back(
            {.place = note.place,
             .numbers = number,
             .widened = widenedAt(article.text(), note.place.value(), blockEndOf(article, last))});
    }
    return marks;
}

double widthOfNumbers(const QString &numbers, const PdfSheet &sheet)
{
    QFont font = sheet.font(noteNumberSize * PdfOptions::usualSize, QFont::DemiBold);
    const double width = QFontMetricsF(font).horizontalAdvance(numbers);
    return (width / font.pixelSize() + 2 * hairGap) * noteNumberSize;
}

std::shared_ptr<QTextDocument> memoDocument(const QString &markdown, const QFont &font,
                                            double width, const Palette &palette)
{
    auto document = std::make_shared<QTextDocument>();
    document->setUndoRedoEnabled(false);
    document->setDocumentMargin(0);
    document->setUseDesignMetrics(true);
    document->setDefaultFont(font);
    document->setIndentWidth(1.4 * font.pixelSize());
    document->setHtml(memoHtml(markdown, font));
    QTextCursor cursor(document.get());
    for (QTextBlock block = document->begin(); block.isValid(); block = block.next()) {
        QTextBlockFormat format = block.blockFormat();
        format.setLineHeight(std::round(1.36 * font.pixelSize()), QTextBlockFormat::FixedHeight);
        format.setTopMargin(0);
        format.setBottomMargin(block.next().isValid() ? 0.35 * font.pixelSize() : 0);
        cursor.setPosition(block.position());
        cursor.setBlockFormat(format);
    }
    for (const TextSpan link : anchorsIn(*document)) {
        QTextCharFormat format;
        format.setForeground(palette.link());
        cursor.setPosition(static_cast<int>(link.begin().value()));
        cursor.setPosition(static_cast<int>(link.end().value()), QTextCursor::KeepAnchor);
        cursor.mergeCharFormat(format);
    }
    document->setTextWidth(width);
    return document;
}

void paintMemo(QPainter &painter, const QTextDocument &document, QPointF topLeft,
               const Palette &palette, double from, double to)
{
    const QRectF shown(0, from, document.textWidth(),
                       (to < 0 ? document.size().height() : to) - from);
    QAbstractTextDocumentLayout::PaintContext context;
    context.palette.setColor(QPalette::Text, palette.text());
    context.palette.setColor(QPalette::Link, palette.link());
    context.clip = shown;
    painter.save();
    painter.translate(topLeft - QPointF(0, from));
    if (from > 0 || to >= 0) {
        painter.setClipRect(shown, Qt::IntersectClip);
    }
    document.documentLayout()->draw(&painter, context);
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        const QTextLayout &layout = *block.layout();
        for (int i = 0; i < layout.lineCount(); ++i) {
            const double middle = layout.position().y() + layout.lineAt(i).rect().center().y();
            if (shown.top() <= middle && middle < shown.bottom()) {
                paintColourGlyphs(painter, layout.lineAt(i), layout.position());
            }
        }
    }
    painter.restore();
}

std::vector<MarginMemo> marginMemos(const std::vector<MemoNote> &notes,
                                    const std::vector<NotePlace> &places,
                                    const std::vector<Highlight> &highlights, const PdfSheet &sheet,
                                    const Palette &palette)
{
    const double room = sheet.column().height();
    std::vector<MarginMemo> all;
    double used = 0;
    for (std::size_t at = 0; at < notes.size(); ++at) {
        const Highlight &highlight = highlights.at(notes.at(at).highlight);
        MarginMemo note{.note = notes.at(at),
                        .page = places.at(at).page,
                        .top = places.at(at).top,
                        .document = memoDocument(highlight.note, sheet.font(memoSize),
                                                 sheet.column().width(), palette)};
        note.height = titleOf(note, highlight, sheet).height() + note.document->size().height();
        if (all.empty() || all.back().page != note.page) {
            used = 0;
        }
        if (note.height > room / 2 || used + note.height > room) {
            continue;
        }
        used += note.height + sheet.scaled(gap);
        all.push_back(std::move(note));
    }
    std::ranges::stable_sort(all, {},
                             [](const MarginMemo &note) { return std::pair(note.page, note.top); });
    for (std::size_t begin = 0; begin < all.size();) {
        std::size_t end = begin + 1;
        while (end < all.size() && all.at(end).page == all.at(begin).page) {
            ++end;
        }
        stack(all, begin, end, sheet);
        begin = end;
    }
    return all;
}

void paintMarginMemo(QPainter &painter, const MarginMemo &note, const Highlight &highlight,
                     const PdfSheet &sheet, const Palette &palette)
{
    const QPointF corner(sheet.column().left(), note.top);
    const SheetText title = titleOf(note, highlight, sheet);
    title.paint(painter, corner, palette.mutedText());
    paintMemo(painter, *note.document, corner + QPointF(0, title.height()), palette);
}

} // namespace slantlight::ui
