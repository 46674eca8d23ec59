// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "ui/render/pdf/pdfpages.h"

#include <QByteArray>

namespace slantlight::ui {

/// Returns the bytes of @p pages with /Highlight annotations, outline, language, page labels and
/// texts that copy with plain spaces. Fails with PdfFailed; the detail is qpdf's words.
[[nodiscard]] Result<QByteArray> finishPdf(const PdfPages &pages, const Article &article);

} // namespace slantlight::ui
