// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/article/article.h"
#include "ui/render/highlight.h"

#include <QString>

#include <vector>

class QMimeData;

namespace slantlight::ui {

/// Returns the text of @p span as it is copied: paragraphs are parted by an empty line, items of a
/// list by a line's end.
[[nodiscard]] QString copiedText(const Article &article, TextSpan span);

/// Puts the same into @p data, with the colours of @p over where there are any: sizes and colours
/// of the page are no part of the article.
void fillCopied(QMimeData &data, const Article &article, TextSpan span,
                const std::vector<const Highlight *> &over);

/// Returns it in the quotation marks of @p language, as BCP 47 names it (else of English), with
/// where it is from in a line below: outlet, title, author, date and address, as far as they are
/// known. @p outlet may be empty.
[[nodiscard]] QString quotationWithSource(const Article &article, TextSpan span,
                                          const QString &outlet, const QString &language);

/// Returns the same as a page: a quotation with the colours of @p over, see markedHtml(), and a
/// line below that links to where it is from.
[[nodiscard]] QString quotationAsHtml(const Article &article, TextSpan span, const QString &outlet,
                                      const std::vector<const Highlight *> &over);

} // namespace slantlight::ui
