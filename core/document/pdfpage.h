// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/article/article.h"
#include "core/article/pageplaces.h"
#include "core/base/result.h"

#include <QByteArray>
#include <QString>

#include <stop_token>
#include <vector>

namespace slantlight {

/// A word as it stands on a page.
struct PdfWord
{
    QString text; ///< ligatures as letters
    PageBox place; ///< as it is shown
    PageBox box; ///< turned so that the page's text runs from left to right
    double size = 0; ///< of the font, in points
    bool isBold = false;
    bool hasSpaceAfter = false;
};

/// Words that stand side by side on one line of one column; its box is turned as those of words.
struct PdfLine
{
    std::vector<PdfWord> words; ///< never empty, from left to right
    PageBox box;
    double size = 0; ///< of the font that most of it is in
    bool isBold = false; ///< all of it

    /// Returns its words with the spaces between them.
    [[nodiscard]] QString text() const;
};

/// A page: its lines in the order in which they are read, column by column.
struct PdfPage
{
    double height = 0; ///< in points, turned as the boxes are
    std::vector<PdfLine> lines;
};

/// What a PDF holds.
struct PdfText
{
    std::vector<PdfPage> pages;
    ArticleFacts facts; ///< as far as its properties can be believed
};

/// Reads the PDF @p bytes. Fails with FileDamaged, FileLocked, PicturesOnly (there is no text on
/// any page), PageTooTangled (it takes too long) or Cancelled.
[[nodiscard]] Result<PdfText> pdfText(const QByteArray &bytes, const std::stop_token &stop);

/// Puts @p words, in the order in which the file draws them, together to lines, and these in the
/// order of columns.
[[nodiscard]] std::vector<PdfLine> linesOf(std::vector<PdfWord> words);

} // namespace slantlight
