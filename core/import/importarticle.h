// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/article/article.h"
#include "core/base/result.h"

#include <QByteArray>
#include <QString>

#include <cstdint>

namespace slantlight {

/// Files over this size, in bytes, are refused.
inline constexpr qint64 largestFile = 25 * 1024 * 1024;

enum class TextFormat : std::uint8_t { PlainText, Markdown, Html };

/// What an import gives: the article, and what the reader should know about how it was read.
struct Imported
{
    Article article;
    /// Set where the bytes were no clean UTF-8: the encoding that they were read as, such as
    /// "windows-1252".
    QString encoding;
    int replacedCharacters = 0; ///< undecodable bytes that became U+FFFD
};

/// Reads the article in file @p path; the format is told by content, then by name.
///
/// Fails with FileNotFound, FileUnreadable, FileTooLarge, FileEmpty, NotText, WrongEncoding,
/// UnsupportedFormat or NoArticleText; the detail names the path.
[[nodiscard]] Result<Imported> importFile(const QString &path);

/// Reads an article from @p bytes, as importFile() does; @p name is used in errors and to tell the
/// format by its ending.
[[nodiscard]] Result<Imported> importBytes(const QByteArray &bytes, const QString &name);

/// Reads an article from text that was pasted or decoded. Fails with NoArticleText.
[[nodiscard]] Result<Article> importText(const QString &text, TextFormat format);

/// Makes an article of @p text as it is: no character is changed, so that offsets count in that
/// very string. Never fails; text without a word gives an article without blocks.
[[nodiscard]] Article importVerbatim(const QString &text);

} // namespace slantlight
