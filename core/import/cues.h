// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDate>
#include <QString>
#include <QStringView>

namespace slantlight {

// What a single line of an article says about itself; where it stands is structureOf()'s matter.

/// Whether @p line ends as a sentence does: with a stop, perhaps in quotation marks or brackets.
[[nodiscard]] bool isClosed(QStringView line);
/// Returns the number of sentences in @p line, roughly: stops with a capital after them count.
[[nodiscard]] int sentenceCount(QStringView line);
[[nodiscard]] qsizetype wordCount(QStringView line);
/// Whether most of the words begin with a capital, as in an English title.
[[nodiscard]] bool isTitleCase(QStringView line);
/// Whether every letter is a capital.
[[nodiscard]] bool isShouted(QStringView line);

/// Returns the first date in @p line, such as "Wed. Apr 23rd, 2025", "3 March 2024" or
/// "2024-03-03"; null without a year.
[[nodiscard]] QDate dateIn(QStringView line);
/// Whether @p line holds a date, and beside it nothing but place, time and the like.
[[nodiscard]] bool isDateline(QStringView line);
/// Whether @p line is only a reading time, such as "4 min read".
[[nodiscard]] bool isReadingTime(QStringView line);

/// Whether @p line names authors: "By Jane Doe, Harbour Ledger".
[[nodiscard]] bool isByline(QStringView line);
/// Whether @p line is nothing but a name: two to four capitalised words.
[[nodiscard]] bool isName(QStringView line);
/// Returns the names of a byline without "By", outlet and place.
[[nodiscard]] QString authorsOf(QStringView byline);

/// Whether @p line says where the text comes from: "Read more at X", "(Reuters)", "© 2024 X".
[[nodiscard]] bool isCreditLine(QStringView line);
/// Whether @p line begins as an invitation to another article: "Read more: ...", "WATCH | ...".
[[nodiscard]] bool isTeaser(QStringView line);
/// Whether @p line announces a list of other articles: "Related stories".
[[nodiscard]] bool isTeaserHeading(QStringView line);
/// Whether @p line is marked as the words under a picture: "Photo: ...", "... / Getty Images".
[[nodiscard]] bool isMarkedCaption(QStringView line);
/// Whether @p line tells in one present-tense sentence what a picture shows, and where.
[[nodiscard]] bool isPictureDescription(QStringView line);

/// Returns the length of the bullet or number, with the space behind it, that @p line begins
/// with; 0 where it is no list item.
[[nodiscard]] qsizetype bulletLength(QStringView line);
/// Whether @p line belongs to the page and not to the article: "Share", "Advertisement".
[[nodiscard]] bool isFurniture(QStringView line);

} // namespace slantlight
