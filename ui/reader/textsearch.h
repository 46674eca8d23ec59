// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/text/textspan.h"

#include <QString>

#include <expected>
#include <vector>

namespace slantlight::ui {

/// What is looked for in a text.
struct TextQuery
{
    QString words; ///< or a regular expression, as Perl has them
    bool matchesCase = false;
    bool wholeWords = false; ///< no letter or digit stands right before or after
    bool isExpression = false;

    friend bool operator==(const TextQuery &, const TextQuery &) = default;
};

/// Why words are no regular expression.
struct ExpressionFault
{
    QString reason; ///< in Qt's words
    qsizetype place = 0; ///< in the expression, from 0

    friend bool operator==(const ExpressionFault &, const ExpressionFault &) = default;
};

/// Returns where what @p query asks for stands in @p text, ordered, disjoint and never empty.
///
/// To plain words, straight and curly quotation marks, hyphens and no-break hyphens, spaces and
/// no-break spaces are the same. In expressions, ^ and $ are the ends of a paragraph.
[[nodiscard]] std::expected<std::vector<TextSpan>, ExpressionFault> findAll(const QString &text,
                                                                            const TextQuery &query);

} // namespace slantlight::ui
