// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/text/textspan.h"

#include <QString>

#include <vector>

namespace slantlight {

/// Stands for a character of Markdown that is no word and no mark of CommonMark: it goes from the
/// words. No text has it (see Article::cleaned()).
inline constexpr QChar markdownFiller(0xFDD0);
/// Stands for the first character of the sign of a callout, and for the first two where it is one
/// for quotations.
inline constexpr QChar markdownCallout(0xFDD1);

/// The words of a footnote, and where they stand in the text.
struct Footnote
{
    TextSpan span;
    QString words; ///< as long as the span
};

/// A text of Markdown without what note-takers add to it, character for character as long as it
/// was, so that places stay.
struct PreparedMarkdown
{
    QString text;
    std::vector<Footnote> footnotes; ///< fillers stand for them in the text
};

/// Fills out comments ("%%...%%"), marks of highlights ("=="), names of blocks ("^id"), embedded
/// notes ("![[...]]"), references to footnotes and footnotes; signs of callouts begin
/// with markdownCallout. What stands in code is left. Takes time in proportion to the text.
[[nodiscard]] PreparedMarkdown preparedMarkdown(const QString &text);

} // namespace slantlight
