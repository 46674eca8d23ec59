// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "ui/render/exportjob.h"
#include "ui/render/pdf/pdfparts.h"

#include <QByteArray>

namespace slantlight::ui {

/// Returns the bytes of @p pages with /Highlight annotations, links, outline, facts, attachments,
/// language, page labels and texts that copy with plain spaces. Fails with PdfFailed; the detail is
/// qpdf's words.
[[nodiscard]] Result<QByteArray> finishPdf(const PdfPages &pages, const ExportJob &job);

} // namespace slantlight::ui
