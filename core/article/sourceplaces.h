// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/text/textspan.h"

#include <QString>

#include <optional>
#include <vector>

namespace slantlight {

/// A line and a column of a file, both counted from 1, columns in code points.
struct LineColumn
{
    int line = 1;
    int column = 1;

    friend bool operator==(const LineColumn &, const LineColumn &) = default;
};

/// Where the words of an article stand in the plain text that it was made of.
///
/// An importer leaves out lines of the page, joins hard-wrapped lines and drops bullets, so places
/// in the article and in the file differ; the characters that are no white space stay in order.
class SourcePlaces
{
public:
    /// A stretch of the source, and the stretch of the article that was made of it.
    struct Stretch
    {
        TextSpan article;
        TextSpan source;
    };

    /// @p stretches must be in order and inside the texts; @p source is the whole file, decoded.
    SourcePlaces(QString source, std::vector<Stretch> stretches);

    /// Returns where each of @p offsets, which must be in order, stands in the source; nothing for
    /// one that no stretch holds. @p article is the article's text.
    ///
    /// Takes time in proportion to the texts, not to the number of offsets.
    [[nodiscard]] std::vector<std::optional<LineColumn>>
    placesOf(const std::vector<TextOffset> &offsets, QStringView article) const;

private:
    QString m_source;
    std::vector<Stretch> m_stretches;
};

} // namespace slantlight
