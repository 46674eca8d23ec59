// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLatin1StringView>
#include <QStringView>

#include <cstdint>
#include <optional>
#include <span>

namespace slantlight {

/// The formats that articles, and what was said of them, leave the program in.
enum class ExportFormat : std::uint8_t {
    Pdf,
    OriginalPdf, ///< the PDF that an article was read from, with highlights on it
    Html,
    Text, ///< the canonical text alone
    Markdown,
    Csv,
    JsonLd, ///< Web Annotation Data Model of the W3C
    Qdpx, ///< project of REFI-QDA
    Brat, ///< standoff files, several for each article
    Sarif,
    Qdc, ///< codebook of REFI-QDA
    CodebookCsv,
};

/// What is to be known of a format.
struct ExportFormatFacts
{
    /// What becomes of many articles.
    enum class Many : std::uint8_t {
        Files, ///< a file each
        OneFile, ///< or a file each, where a folder is named
        Folder, ///< they share a folder, as one does that is alone
        None, ///< there are no articles in it
    };

    ExportFormat format;
    QLatin1StringView id; ///< as the command line names it
    QLatin1StringView ending; ///< of files, without the dot
    Many many;
};

/// In the order in which they are offered.
[[nodiscard]] std::span<const ExportFormatFacts> exportFormats();
[[nodiscard]] const ExportFormatFacts &factsOf(ExportFormat format);
[[nodiscard]] std::optional<ExportFormat> exportFormatFromId(QStringView id);

} // namespace slantlight
