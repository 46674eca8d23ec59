// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/article/pageplaces.h"
#include "core/document/pdfpage.h"
#include "core/structure/linewords.h"

#include <QString>

#include <vector>

namespace slantlight {

/// A paragraph that was put together of lines.
struct PdfParagraph
{
    enum class Role {
        Body,
        Head, ///< above the body, whatever the font
        Headline,
        Heading,
        Caption, ///< in smaller type beside the body
        Note, ///< in smaller type at the foot of a page
    };

    QString text;
    std::vector<PagePlaces::Word> words; ///< in the text
    double size = 0; ///< of the font, in points
    bool isBold = false;
    Role role = Role::Body;
};

/// Takes the lines out of @p pages that come again at the same height of several pages, but for
/// numbers, and the numbers of pages.
void dropRunningHeads(std::vector<PdfPage> &pages);

/// Puts the lines of @p pages together to paragraphs, by indents, gaps and what fits on a line,
/// over columns and pages too; words that were broken at the end of a line are whole. Captions
/// stand after the paragraph that they interrupt, notes after all others.
[[nodiscard]] std::vector<PdfParagraph> paragraphsOf(const std::vector<PdfPage> &pages,
                                                     const LineWords &words);

} // namespace slantlight
