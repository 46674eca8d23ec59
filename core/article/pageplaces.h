// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/text/textspan.h"

#include <QDateTime>
#include <QString>

#include <optional>
#include <vector>

namespace slantlight {

/// A rectangle on a page of a source, in points from the upper left corner of the page as it is
/// shown.
struct PageBox
{
    int page = 0; ///< counted from 0
    double left = 0;
    double top = 0;
    double right = 0;
    double bottom = 0;

    [[nodiscard]] bool holdsMiddleOf(const PageBox &other) const
    {
        const double x = (other.left + other.right) / 2;
        const double y = (other.top + other.bottom) / 2;
        return page == other.page && left <= x && x <= right && top <= y && y <= bottom;
    }

    friend bool operator==(const PageBox &, const PageBox &) = default;
};

/// Where the words of an article stand on the pages that it was read from, so that marks can go
/// back onto them.
class PagePlaces
{
public:
    struct Word
    {
        TextSpan span; ///< in the article's text
        PageBox box;

        friend bool operator==(const Word &, const Word &) = default;
    };

    /// @p words must be ordered and disjoint.
    explicit PagePlaces(std::vector<Word> words);

    /// Returns the boxes that @p span covers, one for each line that it goes through; of a word
    /// that it covers in part, a share as large as that of its characters.
    [[nodiscard]] std::vector<PageBox> boxesOf(TextSpan span) const;

    /// Returns the span from the first to the last word whose middle lies in one of @p areas;
    /// nothing where there is none.
    [[nodiscard]] std::optional<TextSpan> spanIn(const std::vector<PageBox> &areas) const;

    friend bool operator==(const PagePlaces &, const PagePlaces &) = default;

private:
    std::vector<Word> m_words;
};

/// What somebody marked on the pages of a source with another program.
struct PageNote
{
    std::vector<PageBox> areas;
    QString memo; ///< empty where nothing was written
    QString author; ///< the same
    QDateTime created; ///< null where it is not known
    QString colour; ///< "#rrggbb"; empty where it is not known
    QString name; ///< that tells it from others in the file; may be empty
    QString subject; ///< what kind of mark it is, in words; may be empty

    friend bool operator==(const PageNote &, const PageNote &) = default;
};

} // namespace slantlight
