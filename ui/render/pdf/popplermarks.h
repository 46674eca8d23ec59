// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "ui/render/pdf/pdfparts.h"

#include <QByteArray>
#include <QDateTime>

#include <vector>

namespace slantlight::ui {

/// Returns @p original with @p marks on it, whose quads are in points as the page is shown; @p now
/// is the time of what has none.
///
/// For files that are encrypted, which poppler can add to and qpdf cannot: it writes no
/// appearances, so viewers draw the tints by themselves, and no subject, so the category stands
/// before the words of the note. Fails with PdfFailed.
[[nodiscard]] Result<QByteArray> markedByPoppler(const QByteArray &original,
                                                 const std::vector<PdfHighlight> &marks,
                                                 const QDateTime &now);

} // namespace slantlight::ui
