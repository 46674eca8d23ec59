// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/article/article.h"
#include "core/article/sourceplaces.h"
#include "core/base/result.h"
#include "core/import/readcontext.h"

#include <QByteArray>
#include <QString>
#include <QStringView>

#include <cstdint>
#include <optional>
#include <stop_token>

namespace slantlight {

/// Files over this size, in bytes, are refused.
inline constexpr qint64 largestFile = 25 * 1024 * 1024;

/// Articles with a longer text are refused, since no answer to them comes in reasonable time. Time
/// and memory go with the words and with what is found in them: `check --format json` of 4.9
/// million characters of prose with a marker in every eight words, 0.95 million words and signs,
/// takes 2.8 s and 380 MB.
inline constexpr qsizetype longestText = 5'000'000; ///< in UTF-16 code units
inline constexpr qsizetype mostWords = 1'200'000; ///< words and single signs

/// Whether @p text is longer than that; runs of white space count as one character.
[[nodiscard]] bool isTooLong(QStringView text);

enum class TextFormat : std::uint8_t { PlainText, Markdown, Html };

/// What an import gives: the article, and what the reader should know about how it was read.
struct Imported
{
    Article article;
    /// Set where the bytes were no clean UTF-8: the encoding that they were read as, such as
    /// "windows-1252".
    QString encoding;
    int replacedCharacters = 0; ///< undecodable bytes that became U+FFFD
    bool isEncodingGuessed = false; ///< nothing in the file names it
    std::optional<SourcePlaces> places; ///< where the file is plain text
};

/// Reads the article in file @p path; the format is told by content, then by name.
///
/// Fails with FileNotFound, FileUnreadable, FileTooLarge, FileEmpty, NotText, WrongEncoding,
/// UnsupportedFormat, PageTooTangled, ArticleTooLong or NoArticleText, and with Cancelled soon
/// after @p stop was asked for; the detail names the path.
[[nodiscard]] Result<Imported> importFile(const QString &path, const ReadContext &context,
                                          const std::stop_token &stop = {});

/// Reads an article from @p bytes, as importFile() does; @p name is used in errors and to tell the
/// format by its ending.
[[nodiscard]] Result<Imported> importBytes(const QByteArray &bytes, const QString &name,
                                           const ReadContext &context,
                                           const std::stop_token &stop = {});

/// Reads an article from text that was pasted or decoded. Fails with PageTooTangled,
/// ArticleTooLong, NoArticleText or Cancelled.
[[nodiscard]] Result<Article> importText(const QString &text, TextFormat format,
                                         const ReadContext &context,
                                         const std::stop_token &stop = {});

/// Makes an article of @p text as it is: no character is changed, so that offsets count in that
/// very string. Never fails; text without a word gives an article without blocks.
[[nodiscard]] Article importVerbatim(const QString &text, const ReadContext &context);

} // namespace slantlight
