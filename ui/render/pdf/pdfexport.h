// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "ui/render/exportjob.h"
#include "ui/render/pdf/pdfoptions.h"

#include <QString>

namespace slantlight::ui {

/// Writes @p job as a highlighted PDF to @p path: coloured marks, a real /Highlight annotation for
/// each with author, category, times and reason or memo, an outline by section and by category,
/// title, author, language, the attachments of the job, and what @p options choose.
///
/// Needs a QGuiApplication, no window, and may run on any thread. The file is written beside and
/// renamed. Fails with FileUnwritable, DiskFull, PdfFailed or Cancelled; the detail names the path.
[[nodiscard]] Result<> exportPdf(const ExportJob &job, const PdfOptions &options,
                                 const QString &path, const Progress &progress = {});
/// Does so with the usual options.
[[nodiscard]] Result<> exportPdf(const ExportJob &job, const QString &path,
                                 const Progress &progress = {});

} // namespace slantlight::ui
