// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/ids.h"
#include "core/storage/articlestore.h"
#include "core/storage/searchquery.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <cstdint>
#include <optional>
#include <vector>

namespace slantlight {

/// In which order articles are listed, always a total one.
enum class Sorting : std::uint8_t {
    LastOpened, ///< last opened first
    Published, ///< newest first, those without a date last
    Title, ///< in the order of the alphabet, small and capital letters alike
    /// Best first; last added first where so many have the words that the order of the best says
    /// nothing. Without words the same as LastOpened.
    BestMatch,
};

/// Which articles are asked for, and in which order. Conditions that are not set hold for all.
struct Query
{
    /// All of these stand in the article, whole, without regard to case and accents; the last one
    /// may be unfinished. Where they are nothing but signs, nothing is found.
    QString words;
    /// What was asked for in the language of searches, see parseSearch().
    SearchQuery search;
    std::vector<CollectionId> collections; ///< it is in one of these
    QStringList tags; ///< it has all of these
    QString outlet; ///< the site is of this name, as the article's facts have it
    QDate from; ///< it was published on this day or later
    QDate until; ///< or on this day or earlier
    std::optional<ReadState> state;
    bool isInTrash = false; ///< those in the trash instead of those that are not
    Sorting sorting = Sorting::LastOpened;

    friend bool operator==(const Query &, const Query &) = default;
};

} // namespace slantlight
