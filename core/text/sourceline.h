// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringView>

#include <vector>

namespace slantlight {

/// A line of a file that people write, such as one of rules; a view of the file's text.
struct SourceLine
{
    int number = 0; ///< from 1
    QStringView whole;
    QStringView text; ///< without white space around it; never empty

    /// Returns where @p part, which lies in the line, begins: from 1, in UTF-16 code units.
    [[nodiscard]] qsizetype columnOf(QStringView part) const
    {
        return part.data() - whole.data() + 1;
    }
};

/// Returns the lines of @p text, but for empty ones and those that begin with "#".
[[nodiscard]] std::vector<SourceLine> sourceLines(QStringView text);

} // namespace slantlight
