// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/render/pdf/sheetrows.h"

#include "ui/render/pdf/pdflegend.h"
#include "ui/render/pdf/pdfsheet.h"
#include "ui/render/piecepainter.h"
#include "ui/words/codename.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QGuiApplication>
#include <QLocale>
#include <QPainter>

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace slantlight::ui {

namespace {

struct Sheets
{
    Q_DECLARE_TR_FUNCTIONS(slantlight::ui::Sheets)
};

const PdfSheet sheet; ///< A4, as all exercises are

constexpr double titleSize = 15; ///< lengths here are in points
constexpr double headingSize = 11;
constexpr double usualSize = 9.5;
constexpr double smallSize = 8;
constexpr double noteLine = 24;
constexpr double roomForNotes = 3 * noteLine;

QFont fontOf(double points, QFont::Weight weight = QFont::Normal)
{
    return sheet.font(points, weight);
}

double width()
{
    return sheet.body().width();
}

int alignment()
{
    const auto begin = QGuiApplication::isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft;
    return static_cast<int>(begin | Qt::AlignAbsolute | Qt::AlignTop) | Qt::TextWordWrap;
}

double heightOf(const QString &text, const QFont &font, double room)
{
    return QFontMetricsF(font)
        .boundingRect(QRectF(0, 0, room, PdfSheet::dots(sheet.height)), alignment(), text)
        .height();
}

/// Returns the stretch of a row from @p left on, @p wide, mirrored where all of the window is.
QRectF cell(double left, double top, double wide, double height)
{
    const QRectF body = sheet.body();
    const bool backwards = QGuiApplication::isRightToLeft();
    return {backwards ? body.right() - left - wide : body.left() + left, top, wide, height};
}

/// A paragraph over the whole width, with @p above and @p below it.
SheetRow textRow(const QString &text, const QFont &font, const QColor &ink, double above,
                 double below, bool keepsWithNext = false)
{
    const double height = heightOf(text, font, width());
    return {.height = height + PdfSheet::dots(above + below),
            .keepsWithNext = keepsWithNext,
            .paint = [=](QPainter &painter, double top) {
                painter.setFont(font);
                painter.setPen(ink);
                painter.drawText(cell(0, top + PdfSheet::dots(above), width(), height * 1.1),
                                 alignment(), text);
            }};
}

SheetRow heading(const QString &text, const Palette &palette)
{
    return textRow(text, fontOf(headingSize, QFont::DemiBold), palette.text(), 14, 5, true);
}

/// Lines to write name, class and date on.
SheetRow fieldsRow(const Palette &palette)
{
    struct Field
    {
        QString name;
        double share; ///< of the width
    };
    const std::array fields{Field{Sheets::tr("Name"), 0.5}, Field{Sheets::tr("Class"), 0.22},
                            Field{Sheets::tr("Date"), 0.28}};
    return {.height = PdfSheet::dots(34), .paint = [=](QPainter &painter, double top) {
                const QFont font = fontOf(smallSize);
                const double gap = PdfSheet::dots(6);
                double left = 0;
                painter.setFont(font);
                for (const Field &field : fields) {
                    const double wide = field.share * width() - gap;
                    const double name = QFontMetricsF(font).horizontalAdvance(field.name) + gap;
                    painter.setPen(palette.mutedText());
                    painter.drawText(cell(left, top + PdfSheet::dots(10), name, PdfSheet::dots(14)),
                                     alignment(), field.name);
                    painter.fillRect(cell(left + name, top + PdfSheet::dots(20), wide - name,
                                          PdfSheet::dots(0.75)),
                                     palette.mutedText());
                    left += wide + gap;
                }
            }};
}

QString factsOf(const SheetJob &job)
{
    const ArticleFacts &facts = job.article->facts();
    QStringList words{job.outlet.isEmpty() ? facts.site : job.outlet, facts.author,
                      QLocale().toString(facts.published), facts.address};
    words.removeAll(QString());
    return words.join(u" · "_s);
}

/// A row of the table of figures.
SheetRow tableRow(const QString &name, const QStringList &numbers, const QFont &font,
                  const Palette &palette, bool keepsWithNext)
{
    constexpr double numberWidth = 48;
    const double nameRoom =
        width() - PdfSheet::dots(numberWidth) * static_cast<double>(numbers.size());
    const double height = heightOf(name, font, nameRoom);
    return {
        .height = height + PdfSheet::dots(6),
        .keepsWithNext = keepsWithNext,
        .paint = [=](QPainter &painter, double top) {
            const auto end = QGuiApplication::isRightToLeft() ? Qt::AlignLeft : Qt::AlignRight;
            painter.setFont(font);
            painter.setPen(palette.text());
            painter.drawText(cell(0, top + PdfSheet::dots(3), nameRoom, height * 1.1), alignment(),
                             name);
            double left = nameRoom;
            for (const QString &number : numbers) {
                painter.drawText(
                    cell(left, top + PdfSheet::dots(3), PdfSheet::dots(numberWidth), height * 1.1),
                    static_cast<int>(end | Qt::AlignAbsolute | Qt::AlignTop), number);
                left += PdfSheet::dots(numberWidth);
            }
            QColor line = palette.mutedText();
            line.setAlphaF(0.35F);
            painter.fillRect(
                cell(0, top + height + PdfSheet::dots(5.5), width(), PdfSheet::dots(0.4)), line);
        }};
}

QStringList numbersOf(const Tally &tally)
{
    const QLocale words;
    return {words.toString(tally.found),  words.toString(tally.missed),
            words.toString(tally.beyond), shareWords(tally.precision()),
            shareWords(tally.recall()),   shareWords(tally.f1())};
}

/// What answer and key say of a place, in a line.
QString saidOf(const ResultRow &row)
{
    if (row.outcome == Outcome::OtherCategory) {
        //: Of a place in an exercise: %1 is the category given, %2 the one that the key has.
        return Sheets::tr("Marked as %1; in the key: %2").arg(row.answer, row.key);
    }
    return row.key.isEmpty() ? row.answer : row.key;
}

SheetRow placeRow(const ResultRow &row, int line, const Palette &palette)
{
    const double numberWidth = PdfSheet::dots(34);
    const double signWidth = PdfSheet::dots(16);
    const double outcomeWidth = PdfSheet::dots(104);
    const double left = numberWidth + signWidth;
    const double wordsRoom = width() - left - outcomeWidth;
    const double room = width() - left;
    const QString words = u"“"_s + row.words + u"”"_s;
    const QString said = saidOf(row);
    const double first = heightOf(words, fontOf(usualSize, QFont::DemiBold), wordsRoom);
    const double second = heightOf(said, fontOf(usualSize), room);
    const double third = row.reason.isEmpty() ? 0 : heightOf(row.reason, fontOf(smallSize), room);
    return {.height = first + second + third + PdfSheet::dots(9),
            .paint = [=](QPainter &painter, double top) {
                double at = top + PdfSheet::dots(3);
                const auto write = [&](const QRectF &place, const QFont &font, const QColor &ink,
                                       const QString &text) {
                    painter.setFont(font);
                    painter.setPen(ink);
                    painter.drawText(place, alignment(), text);
                };
                write(cell(0, at, numberWidth, first), fontOf(smallSize), palette.mutedText(),
                      QLocale().toString(line));
                write(cell(numberWidth, at, signWidth, first * 1.1), fontOf(usualSize),
                      palette.text(), QString(outcomeSign(row.outcome)));
                write(cell(left, at, wordsRoom, first * 1.1), fontOf(usualSize, QFont::DemiBold),
                      palette.text(), words);
                write(cell(left + wordsRoom, at, outcomeWidth, first * 1.1), fontOf(smallSize),
                      palette.mutedText(), outcomeName(row.outcome));
                at += first;
                write(cell(left, at, room, second * 1.1), fontOf(usualSize), palette.text(), said);
                at += second;
                write(cell(left, at, room, third * 1.1), fontOf(smallSize), palette.mutedText(),
                      row.reason);
            }};
}

} // namespace

std::vector<SheetRow> headRows(const SheetJob &job, const Palette &palette)
{
    std::vector<SheetRow> rows;
    //: Title of a sheet; %1 is that of the exercise.
    const QString title = job.result ? Sheets::tr("Result: %1").arg(job.title) : job.title;
    rows.push_back(textRow(title, fontOf(titleSize, QFont::DemiBold), palette.text(), 0, 2));
    rows.push_back(fieldsRow(palette));
    if (job.result) {
        rows.push_back(textRow(scoreSentence(job.result->score), fontOf(usualSize + 0.5),
                               palette.text(), 2, 4));
    } else if (!job.instructions.isEmpty()) {
        rows.push_back(textRow(job.instructions, fontOf(usualSize + 0.5), palette.text(), 2, 4));
    }
    if (const QString facts = factsOf(job); !facts.isEmpty()) {
        rows.push_back(textRow(facts, fontOf(smallSize), palette.mutedText(), 8, 6, true));
    } else {
        rows.push_back(
            {.height = PdfSheet::dots(8), .keepsWithNext = true, .paint = [](QPainter &, double) {
             }});
    }
    return rows;
}

std::vector<SheetRow> legendOf(const SheetJob &job, const Palette &palette)
{
    std::vector<SheetRow> rows{heading(Sheets::tr("What to look for"), palette)};
    const SheetInk ink{.sheet = sheet, .palette = palette};
    for (const Category category : job.categories) {
        rows.push_back(legendRow({.code = codeOf(category),
                                  .look = {},
                                  .name = categoryName(category),
                                  .meaning = categoryMeaning(category)},
                                 Highlight::Origin::Machine, ink));
        rows.back().keepsWithNext = category != job.categories.back();
    }
    return rows;
}

std::vector<SheetRow> noteLines(double room, const Palette &palette)
{
    const SheetRow title = heading(Sheets::tr("Notes"), palette);
    const double free = room - title.height;
    if (free < PdfSheet::dots(roomForNotes)) {
        return {};
    }
    std::vector<SheetRow> rows{title};
    const int count = static_cast<int>(free / PdfSheet::dots(noteLine));
    for (int line = 0; line < count; ++line) {
        rows.push_back(
            {.height = PdfSheet::dots(noteLine), .paint = [palette](QPainter &painter, double top) {
                 QColor ink = palette.mutedText();
                 ink.setAlphaF(0.5F);
                 painter.fillRect(
                     cell(0, top + PdfSheet::dots(noteLine - 1), width(), PdfSheet::dots(0.75)),
                     ink);
             }});
    }
    return rows;
}

std::vector<SheetRow> readingAid(const Palette &palette)
{
    return {textRow(Sheets::tr("Filled: what was marked. With a line below: the key."),
                    fontOf(smallSize), palette.mutedText(), 10, 0)};
}

std::vector<SheetRow> placeRows(const ExerciseResult &result, const Palette &palette,
                                const std::function<int(TextSpan)> &lineOf)
{
    std::vector<SheetRow> rows{
        heading(Sheets::tr("Place by place, by the number of the line"), palette)};
    if (result.rows.empty()) {
        rows.push_back(textRow(Sheets::tr("Nothing was marked, and the key has no place."),
                               fontOf(usualSize), palette.text(), 0, 0));
    }
    for (const ResultRow &row : result.rows) {
        rows.push_back(placeRow(row, lineOf(row.span), palette));
    }
    if (!result.unscored.isEmpty()) {
        rows.push_back(textRow(result.unscored, fontOf(smallSize), palette.mutedText(), 6, 0));
    }
    return rows;
}

std::vector<SheetRow> figureRows(const ExerciseResult &result, const Palette &palette)
{
    std::vector<SheetRow> rows{heading(Sheets::tr("Figures"), palette)};
    const QFont small = fontOf(smallSize);
    rows.push_back(tableRow(Sheets::tr("Category"),
                            {Sheets::tr("Found"), Sheets::tr("Missed"), Sheets::tr("Beyond"),
                             Sheets::tr("Precision"), Sheets::tr("Recall"), u"F1"_s},
                            small, palette, true));
    for (const CategoryRow &row : categoryRows(result.score)) {
        rows.push_back(tableRow(categoryName(row.category), numbersOf(row.tally), fontOf(usualSize),
                                palette, true));
    }
    rows.push_back(tableRow(Sheets::tr("All, whatever the category"), numbersOf(result.score.whole),
                            fontOf(usualSize, QFont::DemiBold), palette, true));
    if (const auto same = result.score.categoryAgreement()) {
        rows.push_back(
            textRow(Sheets::tr("Same category in %1 of the places found.").arg(shareWords(same)),
                    fontOf(usualSize), palette.text(), 6, 0, true));
    }
    rows.push_back(textRow(whatScoresMean(), small, palette.mutedText(), 6, 0));
    return rows;
}

} // namespace slantlight::ui
