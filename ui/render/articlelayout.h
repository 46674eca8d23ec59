// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/article/article.h"
#include "ui/render/palette.h"

#include <QFont>
#include <QRectF>
#include <QTextDocument>

#include <cstdint>
#include <vector>

namespace slantlight::ui {

/// How the lines of running text end.
enum class LineEnds : std::uint8_t { Ragged, Justified };

/// The letters that an article is set in, and its lines.
///
/// Words are never hyphenated: Qt breaks a word only at a soft hyphen in the document, and each
/// one there would move every TextOffset after it.
struct TextStyle
{
    QString family; ///< empty: Noto Serif, or the system's serif
    static constexpr double usualSize = 18;
    double size = usualSize; ///< in pixels on screen, in points on paper
    double lineHeight = 1.55; ///< in times the size
    int charactersPerLine = 66; ///< at most, by the average letter
    LineEnds lineEnds = LineEnds::Ragged;

    /// Returns the nearest style that can be read: all figures inside their limits.
    [[nodiscard]] TextStyle bounded() const;
    static constexpr double leastSize = 9;
    static constexpr double greatestSize = 72;
    static constexpr double leastLineHeight = 1.2;
    static constexpr double greatestLineHeight = 2.2;
    static constexpr int fewestCharacters = 40;
    static constexpr int mostCharacters = 110;

    friend bool operator==(const TextStyle &, const TextStyle &) = default;
};

/// Returns the font of running text, without ligatures.
[[nodiscard]] QFont bodyFont(const TextStyle &style);

/// Returns the width of a line of as many characters as @p style says, in pixels of the font.
[[nodiscard]] double comfortableWidth(const TextStyle &style);

/// Fills @p document with @p article, one QTextBlock a block, so that a TextOffset is a cursor
/// position; headline, captions and the like are told apart by their formats.
///
/// The article must come from an importer that joins blocks by line feeds. The document's undo is
/// switched off. Only paragraph and character formats are set, never highlights.
void layOut(const Article &article, const TextStyle &style, const Palette &palette,
            QTextDocument &document);

/// Returns how large a headline of @p length characters is, in times running text of @p size
/// pixels: long ones and those of large text are set smaller.
[[nodiscard]] double headlineFactor(qsizetype length, double size);

/// Sets the headline of @p document, which layOut() has filled, so that its longest word fits into
/// @p width where a smaller size, but none below that of running text, can do that. Returns
/// whether anything changed.
bool fitHeadline(const Article &article, const TextStyle &style, double width,
                 QTextDocument &document);

/// Returns the rectangles, line by line, that @p span covers in @p document's coordinates.
[[nodiscard]] std::vector<QRectF> rectanglesOf(TextSpan span, const QTextDocument &document);

} // namespace slantlight::ui
