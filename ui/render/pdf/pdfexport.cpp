// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/render/pdf/pdfexport.h"

#include "core/storage/savefile.h"
#include "ui/render/pdf/pdfpages.h"
#include "ui/render/pdf/qpdfpass.h"

using namespace Qt::StringLiterals;

namespace slantlight::ui {

Result<> exportPdf(const ExportJob &job, const QString &path, const Progress &progress)
{
    return exportPdf(job, PdfOptions{}, path, progress);
}

Result<> exportPdf(const ExportJob &job, const PdfOptions &options, const QString &path,
                   const Progress &progress)
{

    const auto named = [&](Error error) {
        error.detail = error.detail.isEmpty() ? path : u"%1: %2"_s.arg(path, error.detail);
        return std::unexpected(std::move(error));
    };
    const Result<PdfPages> pages = makePages(job, options, progress);
    if (!pages) {
        return named(pages.error());
    }
    const Result<QByteArray> bytes = finishPdf(*pages, job);
    if (!bytes) {
        return named(bytes.error());
    }
    if (progress && !progress(1)) {
        return named({ErrorCode::Cancelled, {}});
    }
    return saveFile(*bytes, path);
}

} // namespace slantlight::ui
