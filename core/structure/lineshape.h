// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringView>

namespace slantlight {

// What a single line of an article looks like, whatever its words say.

/// Returns @p line without what may hang on after its last sentence: hashtags, handles, addresses,
/// numbers of notes, emoji, and white space.
[[nodiscard]] QStringView withoutTail(QStringView line);
/// Returns @p line without the addresses of pictures that a post may end with.
[[nodiscard]] QStringView withoutPicture(QStringView line);
/// Whether @p line ends as a sentence does: with a stop, perhaps in quotation marks or brackets,
/// perhaps with a tail after it.
[[nodiscard]] bool isClosed(QStringView line);
/// Whether @p line is one sentence or more, and no cry, title or label: closed, and of some words.
[[nodiscard]] bool isSentence(QStringView line);
/// Whether a sentence of some length ends inside @p line, with another after it.
[[nodiscard]] bool hasSentenceInside(QStringView line);
/// Whether @p line reads as running text: closed, or with a sentence inside, and longer than a
/// line of a head is.
[[nodiscard]] bool isProse(QStringView line);
/// Returns the number of sentences in @p line, roughly: stops with a capital after them count.
[[nodiscard]] int sentenceCount(QStringView line);
[[nodiscard]] qsizetype wordCount(QStringView line);
/// Whether most of the words begin with a capital, as in an English title.
[[nodiscard]] bool isTitleCase(QStringView line);
/// Whether every letter is a capital.
[[nodiscard]] bool isShouted(QStringView line);
/// Whether @p line stands in quotation marks as a whole.
[[nodiscard]] bool isQuoted(QStringView line);
/// Whether @p line stands in round or square brackets as a whole.
[[nodiscard]] bool isBracketed(QStringView line);
/// Whether @p line is a row of hyphens or equals signs, as below a title.
[[nodiscard]] bool isUnderline(QStringView line);
/// Whether @p line has no letter, digit or picture sign.
[[nodiscard]] bool isOrnament(QStringView line);
/// Returns the length of the bullet or number, with the space after it, that @p line begins with; 0
/// where it is no list item.
[[nodiscard]] qsizetype bulletLength(QStringView line);

} // namespace slantlight
