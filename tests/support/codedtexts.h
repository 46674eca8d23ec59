// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/agreement/agreement.h"

#include <QString>

#include <initializer_list>
#include <vector>

namespace slantlight {

/// Stretches as people write them down: "doubt 0-5, verb 7-9".
inline std::vector<CodedStretch> stretches(const QString &text)
{
    std::vector<CodedStretch> made;
    for (const QString &part : text.split(QStringLiteral(", "), Qt::SkipEmptyParts)) {
        const QString ends = part.section(u' ', 1);
        made.push_back({.units = {.begin = ends.section(u'-', 0, 0).toInt(),
                                  .end = ends.section(u'-', 1).toInt()},
                        .code = CodeId(part.section(u' ', 0, 0))});
    }
    return made;
}

/// A text of @p size units; "-" stands for a coder who has not coded it.
inline CodedText codedText(qint64 size, std::initializer_list<QString> coders)
{
    CodedText text{.size = size, .coders = {}};
    for (const QString &coder : coders) {
        text.coders.push_back(coder == QStringLiteral("-") ? std::nullopt
                                                           : std::optional(stretches(coder)));
    }
    return text;
}

/// A figure with three decimals as papers print it, or why there is none.
inline QString shownFigure(const Figure &figure, int decimals = 4)
{
    return figure ? QString::number(*figure, 'f', decimals)
                  : QString::fromUtf16(undefinedId(figure.error()));
}

} // namespace slantlight
