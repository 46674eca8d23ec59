// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/article/article.h"
#include "core/article/pageplaces.h"
#include "core/article/sourceplaces.h"
#include "core/base/notice.h"
#include "core/base/result.h"
#include "core/import/reader.h"
#include "core/source/readcontext.h"
#include "core/source/readsource.h"

#include <QByteArray>
#include <QString>
#include <QStringView>

#include <optional>
#include <span>
#include <stop_token>
#include <vector>

namespace slantlight {

/// Articles with a longer text are refused, since no answer to them comes in reasonable time. Time
/// and memory go with the words and with what is found in them: `check --format json` of 4.9
/// million characters of prose with a marker in every eight words, 0.95 million words and signs,
/// takes 2.8 s and 380 MB.
inline constexpr qsizetype longestText = 5'000'000; ///< in UTF-16 code units
inline constexpr qsizetype mostWords = 1'200'000; ///< words and single signs

/// Whether @p text is longer than that; runs of white space count as one character.
[[nodiscard]] bool isTooLong(QStringView text);

/// What somebody marked in the source, on the words of the article.
struct ImportedNote
{
    TextSpan span;
    PageNote note;
};

/// What an import gives: an article, and what the user should know about how it was read.
struct Imported
{
    Article article;
    std::vector<Notice> notices = {};
    std::optional<SourcePlaces> places = {}; ///< where the source is plain text
    std::optional<PagePlaces> pages = {}; ///< where the source has pages
    std::vector<ImportedNote> notes = {}; ///< in the order of the source
    QByteArray annotations = {}; ///< of ours that lie in the source, in JSON-LD; may be empty
};

/// How a source is read, beside what it says itself.
struct ReadOptions
{
    std::optional<SourceFormat> format = {}; ///< what it is where its content does not tell
    std::span<const Reader> readers = shippedReaders(); ///< never empty; borrowed
};

/// Reads all articles of @p source, at least one, in their order; what has no word is left out.
///
/// Fails with FileTooLarge, FileEmpty, NotText, WrongEncoding, UnsupportedFormat, PageTooTangled,
/// ArticleTooLong or NoArticleText, and with Cancelled soon after @p stop was asked for; the detail
/// is the source's name.
[[nodiscard]] Result<std::vector<Imported>> importAll(ReadSource &source,
                                                      const ReadContext &context,
                                                      const ReadOptions &options = {},
                                                      const std::stop_token &stop = {});

/// Reads the first article of @p source; a notice tells of others. Fails as importAll() does.
[[nodiscard]] Result<Imported> importFirst(ReadSource &source, const ReadContext &context,
                                           const ReadOptions &options = {},
                                           const std::stop_token &stop = {});

/// Reads an article from text that was pasted or decoded, and is in @p format whatever its content
/// says. Fails with PageTooTangled, ArticleTooLong, NoArticleText or Cancelled.
[[nodiscard]] Result<Article> importText(const QString &text, SourceFormat format,
                                         const ReadContext &context,
                                         const std::stop_token &stop = {});

/// Makes an article of @p text as it is: no character is changed, so that offsets count in that
/// very string. Never fails; text without a word gives an article without blocks.
[[nodiscard]] Article importVerbatim(const QString &text, const ReadContext &context);

} // namespace slantlight
