// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/source/draft.h"
#include "core/source/readcontext.h"
#include "core/source/readsource.h"

#include <QLatin1StringView>
#include <QString>
#include <QStringList>
#include <QStringView>

#include <cstdint>
#include <optional>
#include <span>
#include <stop_token>
#include <vector>

namespace slantlight {

enum class SourceFormat : std::uint8_t {
    PlainText,
    Markdown,
    Html,
    Epub,
    Docx,
    Odt,
    Mail,
    SavedPage,
    Feed,
    Pdf
};

/// How the articles of one format are read: all that the program knows of the format.
struct Reader
{
    SourceFormat format;
    QLatin1StringView id; ///< as --input names it
    std::span<const QLatin1StringView> endings; ///< of files, in small letters, without the dot
    /// Whether the content of @p source, whatever its name, is surely of this format.
    bool (*recognises)(ReadSource &source);
    /// Reads every article of @p source. Fails with an error whose detail does not matter: callers
    /// name the source.
    Result<std::vector<Draft>> (*read)(ReadSource &source, const ReadContext &context,
                                       const std::stop_token &stop);
    /// Whether a file with one of the endings is taken for this format where no content tells;
    /// what is no text is told by its content alone.
    bool isToldByEnding = true;
};

/// The readers that the program has; earlier ones are asked first, and the last one takes what no
/// other knows.
[[nodiscard]] std::span<const Reader> shippedReaders();

/// Returns the one of @p readers, which must not be empty, that is to read @p source: the first
/// that recognises the content, else that of the format @p hint, or without a hint the first with
/// the ending of the name, else the last.
[[nodiscard]] const Reader &readerOf(ReadSource &source, std::optional<SourceFormat> hint,
                                     std::span<const Reader> readers);

/// Returns the shipped format that --input names by @p id.
[[nodiscard]] std::optional<SourceFormat> sourceFormatFromId(QStringView id);
/// Returns the names of all shipped formats.
[[nodiscard]] QStringList sourceFormatIds();
/// Returns the endings of files that shipped readers read, such as "md".
[[nodiscard]] QStringList readableEndings();

} // namespace slantlight
