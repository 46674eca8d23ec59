// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/exportformat.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace slantlight {

namespace {

using Many = ExportFormatFacts::Many;

constexpr std::array formats{
    ExportFormatFacts{ExportFormat::Pdf, "pdf"_L1, "pdf"_L1, Many::Files},
    ExportFormatFacts{ExportFormat::OriginalPdf, "original-pdf"_L1, "pdf"_L1, Many::Files},
    ExportFormatFacts{ExportFormat::Html, "html"_L1, "html"_L1, Many::Files},
    ExportFormatFacts{ExportFormat::Markdown, "md"_L1, "md"_L1, Many::OneFile},
    ExportFormatFacts{ExportFormat::Csv, "csv"_L1, "csv"_L1, Many::OneFile},
    ExportFormatFacts{ExportFormat::JsonLd, "jsonld"_L1, "jsonld"_L1, Many::OneFile},
    ExportFormatFacts{ExportFormat::Qdpx, "qdpx"_L1, "qdpx"_L1, Many::OneFile},
    ExportFormatFacts{ExportFormat::Brat, "brat"_L1, ""_L1, Many::Folder},
    ExportFormatFacts{ExportFormat::Sarif, "sarif"_L1, "sarif"_L1, Many::OneFile},
    ExportFormatFacts{ExportFormat::Text, "text"_L1, "txt"_L1, Many::Files},
    ExportFormatFacts{ExportFormat::Qdc, "qdc"_L1, "qdc"_L1, Many::None},
    ExportFormatFacts{ExportFormat::CodebookCsv, "codebook-csv"_L1, "csv"_L1, Many::None},
};

} // namespace

std::span<const ExportFormatFacts> exportFormats()
{
    return formats;
}

const ExportFormatFacts &factsOf(ExportFormat format)
{
    const auto found = std::ranges::find(formats, format, &ExportFormatFacts::format);
    Q_ASSERT(found != formats.end());
    return *found;
}

std::optional<ExportFormat> exportFormatFromId(QStringView id)
{
    const auto found = std::ranges::find_if(
        formats, [id](const ExportFormatFacts &facts) { return facts.id == id; });
    return found == formats.end() ? std::nullopt : std::optional(found->format);
}

} // namespace slantlight
