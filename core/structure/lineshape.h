// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringView>

namespace slantlight {

// What a single line of an article looks like, whatever its words say.

/// Whether @p line ends as a sentence does: with a stop, perhaps in quotation marks or brackets.
[[nodiscard]] bool isClosed(QStringView line);
/// Returns the number of sentences in @p line, roughly: stops with a capital after them count.
[[nodiscard]] int sentenceCount(QStringView line);
[[nodiscard]] qsizetype wordCount(QStringView line);
/// Whether most of the words begin with a capital, as in an English title.
[[nodiscard]] bool isTitleCase(QStringView line);
/// Whether every letter is a capital.
[[nodiscard]] bool isShouted(QStringView line);
/// Returns the length of the bullet or number, with the space after it, that @p line begins with; 0
/// where it is no list item.
[[nodiscard]] qsizetype bulletLength(QStringView line);

} // namespace slantlight
