// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/ids.h"

#include <QString>
#include <QStringList>

#include <memory>
#include <vector>

class QMimeData;

namespace slantlight {
struct ExportContext;
}

namespace slantlight::ui {

class Desk;

/// Returns whose and which codes annotations of the desk's library can have, in the words of
/// whoever reads.
[[nodiscard]] ExportContext copyContext(const Desk &desk);

/// Returns those of @p ids that are on the open article and may be seen, as they are taken out of
/// the program: Markdown, which stands for plain text too, and HTML. Null where there are none.
[[nodiscard]] std::unique_ptr<QMimeData> copiedAnnotations(const Desk &desk,
                                                           const std::vector<AnnotationId> &ids);
/// Returns likewise all of them, under a heading that names the article; lost ones at the end.
[[nodiscard]] std::unique_ptr<QMimeData> copiedAnnotations(const Desk &desk);

/// Returns @p markdown as Markdown, as plain text and, unless it is very long, as HTML.
[[nodiscard]] std::unique_ptr<QMimeData> markdownData(const QString &markdown);
/// The kinds of what that returns.
[[nodiscard]] QStringList markdownTypes();

} // namespace slantlight::ui
