// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/render/pdf/backmatter.h"

#include "ui/render/colophon.h"
#include "ui/render/pdf/sheettext.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QLocale>
#include <QPainter>
#include <QTextBlock>
#include <QTextLayout>

using namespace Qt::StringLiterals;

namespace slantlight::ui {

namespace {

constexpr double titleSize = 15; ///< lengths here are in points, beside letters of the usual size
constexpr double groupSize = 9.5;
constexpr double wordsSize = 9.5;
constexpr double memoSize = 9;
constexpr double smallSize = 8;
constexpr double colophonSize = 7.5;
constexpr double numberWidth = 24;
constexpr qsizetype longestQuote = 160; ///< in UTF-16 code units

struct NoteSection
{
    Q_DECLARE_TR_FUNCTIONS(PdfExport)
};

/// A memo that is longer than this share of a page goes on over it, line by line.
constexpr double longMemo = 0.3;

QString quoteOf(const ExportJob &job, const Highlight &highlight)
{
    QString words = highlight.span.in(job.article->text()).toString().simplified();
    if (words.size() > longestQuote) {
        qsizetype end = longestQuote;
        end -= words.at(end).isLowSurrogate() ? 1 : 0;
        words = words.first(end).trimmed() + u'…';
    }
    //: Words of an article, in quotation marks: %1.
    return NoteSection::tr("“%1”").arg(words);
}

QString saidBy(const Highlight &highlight)
{
    return highlight.author.isEmpty() ? highlight.title
                                      : u"%1 · %2"_s.arg(highlight.title, highlight.author);
}

/// The number, the words and who says what of them; the memo follows.
SheetRow noteHead(const MemoNote &note, const ExportJob &job, const SheetInk &ink)
{
    const PdfSheet sheet = ink.sheet;
    const Highlight &highlight = job.highlights.at(note.highlight);
    const QRectF place =
        cell(sheet, sheet.scaled(numberWidth), 0, sheet.body().width() - sheet.scaled(numberWidth));
    const SheetText number(QLocale().toString(note.number), sheet.font(wordsSize, QFont::DemiBold),
                           sheet.scaled(numberWidth), ownDirection());
    const SheetText words(quoteOf(job, highlight), sheet.font(wordsSize, QFont::DemiBold),
                          place.width(), ownDirection());
    const SheetText said(saidBy(highlight), sheet.font(smallSize), place.width(), ownDirection());
    const double above = sheet.scaled(9);
    const double numberLeft = cell(sheet, 0, 0, sheet.scaled(numberWidth)).left();
    return {.height = above + words.height() + said.height(),
            .keepsWithNext = true,
            .paint =
                [=, palette = ink.palette](QPainter &painter, double top) {
                    const double first = top + above;
                    number.paint(painter, {numberLeft, first}, palette.mutedText());
                    words.paint(painter, {place.left(), first}, palette.text());
                    said.paint(painter, {place.left(), first + words.height()},
                               palette.mutedText());
                },
            .above = above};
}

void addMemo(const MemoNote &note, const ExportJob &job, const SheetInk &ink,
             std::vector<SheetRow> &rows)
{
    const PdfSheet &sheet = ink.sheet;
    const QRectF place =
        cell(sheet, sheet.scaled(numberWidth), 0, sheet.body().width() - sheet.scaled(numberWidth));
    const auto memo = memoDocument(job.highlights.at(note.highlight).note, sheet.font(memoSize),
                                   place.width(), ink.palette);
    const auto row = [&](double from, double to, bool keepsWithNext) {
        return SheetRow{
            .height = to - from,
            .keepsWithNext = keepsWithNext,
            .paint =
                [=, left = place.left(), palette = ink.palette](QPainter &painter, double top) {
                    paintMemo(painter, *memo, {left, top}, palette, from, to);
                },
            .document = memo};
    };
    const double height = memo->size().height();
    if (height <= longMemo * sheet.body().height()) {
        rows.push_back(row(0, height, false));
        return;
    }
    // Lines touch one another, and a row must not have the feet of letters above it.
    const double reach = 1.04 * sheet.font(memoSize).pixelSize();
    std::vector<double> tops;
    for (QTextBlock block = memo->begin(); block.isValid(); block = block.next()) {
        const QTextLayout &layout = *block.layout();
        for (int i = 0; i < layout.lineCount(); ++i) {
            const QTextLine line = layout.lineAt(i);
            tops.push_back(layout.position().y() + line.y() + line.ascent() - reach);
        }
    }
    for (std::size_t at = 0; at < tops.size(); ++at) {
        const double from = at == 0 ? 0 : tops.at(at);
        const double to = at + 1 < tops.size() ? tops.at(at + 1) : height;
        rows.push_back(row(from, to, at == 0 || at + 2 == tops.size()));
    }
}

} // namespace

QRectF cell(const PdfSheet &sheet, double left, double top, double wide)
{
    const QRectF body = sheet.body();
    const bool isBackwards = QGuiApplication::isRightToLeft();
    return {isBackwards ? body.right() - left - wide : body.left() + left, top, wide, 0};
}

SheetRow sectionTitle(const QString &text, const SheetInk &ink)
{
    const QRectF body = ink.sheet.body();
    const SheetText words(text, ink.sheet.font(titleSize, QFont::DemiBold), body.width(),
                          ownDirection());
    const double above = ink.sheet.scaled(30);
    return {.height = above + words.height() + ink.sheet.scaled(6),
            .keepsWithNext = true,
            .paint =
                [=, palette = ink.palette](QPainter &painter, double top) {
                    words.paint(painter, {body.left(), top + above}, palette.text());
                },
            .above = above,
            .bookmark = text};
}

SheetRow groupTitle(const QString &text, const SheetInk &ink)
{
    const QRectF body = ink.sheet.body();
    const SheetText words(text, ink.sheet.font(groupSize, QFont::DemiBold), body.width(),
                          ownDirection());
    const double above = ink.sheet.scaled(5);
    return {.height = above + words.height() + ink.sheet.scaled(3),
            .keepsWithNext = true,
            .paint =
                [=, palette = ink.palette](QPainter &painter, double top) {
                    words.paint(painter, {body.left(), top + above}, palette.mutedText());
                },
            .above = above};
}

SheetRow smallPrint(const QString &text, const SheetInk &ink, double above)
{
    const QRectF body = ink.sheet.body();
    const SheetText words(text, ink.sheet.font(smallSize), body.width(), ownDirection());
    const double room = ink.sheet.scaled(above);
    return {.height = room + words.height(),
            .paint =
                [=, palette = ink.palette](QPainter &painter, double top) {
                    words.paint(painter, {body.left(), top + room}, palette.mutedText());
                },
            .above = room};
}

std::vector<SheetRow> noteSection(const std::vector<MemoNote> &notes, const ExportJob &job,
                                  const SheetInk &ink)
{
    std::vector<SheetRow> rows;
    if (notes.empty()) {
        return rows;
    }
    //: Title of a section at the end of an exported article: the memos of its annotations.
    rows.push_back(sectionTitle(NoteSection::tr("Notes"), ink));
    for (const MemoNote &note : notes) {
        rows.push_back(noteHead(note, job, ink));
        addMemo(note, job, ink, rows);
    }
    return rows;
}

std::vector<SheetRow> colophonSection(const ExportJob &job, const SheetInk &ink)
{
    const QRectF body = ink.sheet.body();
    const SheetText words(colophonLines(job).join(u'\n'), ink.sheet.font(colophonSize),
                          body.width(), ownDirection());
    const double above = ink.sheet.scaled(22);
    const double gap = ink.sheet.scaled(8);
    return {{.height = above + gap + words.height(),
             .paint =
                 [=, palette = ink.palette](QPainter &painter, double top) {
                     QColor line = palette.mutedText();
                     line.setAlphaF(0.5F);
                     painter.fillRect(
                         QRectF(body.left(), top + above, body.width(), PdfSheet::dots(0.5)), line);
                     words.paint(painter, {body.left(), top + above + gap}, palette.mutedText());
                 },
             .above = above}};
}

} // namespace slantlight::ui
