// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/searchquery.h"

#include <QString>
#include <QVariantList>

#include <functional>
#include <vector>

namespace slantlight {

/// A condition in SQL, and what stands for its question marks; empty: none.
struct SqlCondition
{
    QString sql;
    QVariantList values;

    void add(const QString &more, const QVariantList &moreValues);
};

/// What a search asks of articles.
struct ArticleSearch
{
    QString match; ///< of the index of words, in FTS5's language; empty: any
    SqlCondition others; ///< with %1 for the number of the article
    bool isImpossible = false; ///< nothing can be found
};

/// Returns what @p query asks of articles. Whatever was typed, the statements are sound.
[[nodiscard]] ArticleSearch articleSearch(const SearchQuery &query);

/// Returns what @p node asks of an article, with %1 for its number.
[[nodiscard]] SqlCondition articleCondition(const SearchNode &node);

// Conditions on a row of annotations.

/// It has one of @p codes, or the code whose name in the library is @p name.
[[nodiscard]] SqlCondition codeCondition(const std::vector<CodeId> &codes, const QString &name);
/// A coder of that name has made it; "me" is who owns the library.
[[nodiscard]] SqlCondition coderCondition(const QString &name);

/// Joins what @p each makes of the parts of @p node by what its kind says.
[[nodiscard]] SqlCondition joined(const SearchNode &node,
                                  const std::function<SqlCondition(const SearchNode &)> &each);

} // namespace slantlight
