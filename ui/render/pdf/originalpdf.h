// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/article/pageplaces.h"
#include "core/base/result.h"
#include "ui/render/exportjob.h"

#include <QByteArray>
#include <QString>

namespace slantlight::ui {

/// Writes a copy of the PDF @p original to @p path, with the highlights of @p job on its words,
/// which stand at @p places (see placesInOriginal()).
///
/// The copy begins with the original, byte for byte, and only adds to it (an incremental update,
/// ISO 32000-2, section 7.5.6), so that signatures and all annotations stay. Highlights are as
/// those of exportPdf(), with the same author, category, times, reason or memo and name; those of
/// words that are on no page are left out. @p path may be that of the original.
///
/// Needs a QGuiApplication, no window, and may run on any thread. The file is written beside and
/// renamed. Fails with FileLocked where the original takes a password or lets nobody
/// add notes, with FileDamaged where it is no sound PDF, with FileUnwritable, DiskFull, PdfFailed
/// and Cancelled; the detail begins with @p path.
[[nodiscard]] Result<> exportOntoOriginal(const ExportJob &job, const QByteArray &original,
                                          const PagePlaces &places, const QString &path,
                                          const Progress &progress = {});

} // namespace slantlight::ui
