// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/searchquery.h"

#include <QStringView>

#include <vector>

namespace slantlight {

/// A code by the name that people know it by.
struct SearchCode
{
    CodeId id;
    QString name;
    CodeId parent; ///< empty: none
};

/// The names that a search may use instead of ids.
struct SearchNames
{
    std::vector<SearchCode> codes; ///< categories among them, which have the same ids
};

/// Reads a search: words, "a phrase", wor*, -without, one OR another, (brackets), NEAR(two words,
/// 5) and fields such as outlet:crier or tag:"two words". All has to be there that is not parted by
/// OR. The last word may be unfinished: it is still being typed.
///
/// Never fails: what cannot be understood is left out, and told as a mistake with its place; what
/// looks like a field and is none counts as words.
[[nodiscard]] SearchQuery parseSearch(QStringView text, const SearchNames &names = {});

/// Returns the search for articles with all of these words, the last of which may be unfinished:
/// nothing in them is a sign.
[[nodiscard]] SearchQuery plainSearch(QStringView words);

/// Returns @p value as a search has it after a field: in quotes where it needs them.
[[nodiscard]] QString searchValue(const QString &value);

} // namespace slantlight
