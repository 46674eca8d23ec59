// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/article/link.h"

#include <QString>
#include <QStringView>

#include <vector>

namespace slantlight {

/// Returns the words of one block of Markdown without the marks of emphasis, code, links and
/// pictures (CommonMark 0.31, section 6, as far as news needs it). Takes time in proportion to the
/// text, whatever marks stand in it.
[[nodiscard]] QString withoutInlineMarks(QStringView text);

/// What withoutInlineMarks() gives, and the links that stood in the text.
struct LinkedWords
{
    QString words;
    std::vector<Link> links; ///< in the words, ordered and disjoint; addresses as they were written
};

[[nodiscard]] LinkedWords linkedWords(QStringView text);

} // namespace slantlight
