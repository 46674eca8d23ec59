// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/article/article.h"
#include "ui/render/highlight.h"
#include "ui/render/pdf/pdfsheet.h"

#include <QString>
#include <QTextDocument>

#include <memory>
#include <optional>
#include <vector>

class QPainter;

namespace slantlight::ui {

class Palette;

/// A memo that is read on paper, under a number.
struct MemoNote
{
    int number = 0; ///< from 1 on
    std::size_t highlight = 0; ///< among those of the job
    TextOffset place; ///< the number stands after the letter before it: behind word and full stop
};

/// Where the numbers of one or several notes stand in the text.
struct NoteMark
{
    TextOffset place;
    QString numbers; ///< "3" or "3, 4"
    std::optional<TextOffset> widened; ///< the letter that gives them room; none: there is no such
};

/// Returns the annotations of @p highlights that have a memo, in their order.
[[nodiscard]] std::vector<MemoNote> memoNotes(const Article &article,
                                              const std::vector<Highlight> &highlights);

/// Returns the marks of @p notes in the text of @p article, by place.
[[nodiscard]] std::vector<NoteMark> noteMarks(const Article &article,
                                              const std::vector<MemoNote> &notes);

/// How large a note's number is, in times the letters that it stands by.
inline constexpr double noteNumberSize = 0.6;

/// Returns the width of @p numbers beside letters of one pixel.
[[nodiscard]] double widthOfNumbers(const QString &numbers, const PdfSheet &sheet);

/// Returns the memo @p markdown as a document @p width wide, in dots.
[[nodiscard]] std::shared_ptr<QTextDocument>
memoDocument(const QString &markdown, const QFont &font, double width, const Palette &palette);

/// Paints all of @p document from @p topLeft on, or of that what stands between @p from and @p to.
void paintMemo(QPainter &painter, const QTextDocument &document, QPointF topLeft,
               const Palette &palette, double from = 0, double to = -1);

/// A memo beside its line.
struct MarginMemo
{
    MemoNote note;
    int page = 0;
    double top = 0; ///< on its page, in dots
    double height = 0;
    std::shared_ptr<QTextDocument> document;
};

/// Where the line of a note stands.
struct NotePlace
{
    int page = 0;
    double top = 0; ///< on its page, in dots
};

/// Puts @p notes, of which @p places tells the lines, beside the text: as near to their lines as
/// those before them allow. What has no room is not returned.
[[nodiscard]] std::vector<MarginMemo> marginMemos(const std::vector<MemoNote> &notes,
                                                  const std::vector<NotePlace> &places,
                                                  const std::vector<Highlight> &highlights,
                                                  const PdfSheet &sheet, const Palette &palette);

/// Paints @p note at its place.
void paintMarginMemo(QPainter &painter, const MarginMemo &note, const Highlight &highlight,
                     const PdfSheet &sheet, const Palette &palette);

} // namespace slantlight::ui
