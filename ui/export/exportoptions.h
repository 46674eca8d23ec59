// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/csvtable.h"
#include "core/exchange/exportformat.h"
#include "core/exchange/refiproject.h"
#include "core/review/exportfilter.h"
#include "ui/render/pdf/pdfoptions.h"

namespace slantlight::ui {

/// What is exported, and how: those of all formats, of which each takes its own.
struct ExportOptions
{
    ExportFormat format = ExportFormat::Pdf;
    ExportFilter filter;
    PdfOptions pdf;
    CsvOptions csv;
    QdaDialect dialect = QdaDialect::Others;

    friend bool operator==(const ExportOptions &, const ExportOptions &) = default;
};

} // namespace slantlight::ui
