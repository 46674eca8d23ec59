// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/category.h"
#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/storage/query.h"

#include <array>
#include <cstdint>
#include <span>
#include <vector>

namespace slantlight {

class Database;

using CategoryCounts = std::array<qint64, allCategories.size()>; ///< in the order of categories

/// How many marks an article has by a rule pack.
struct CountedArticle
{
    ArticleId article;
    qint64 words = 0;
    CategoryCounts marks{};
};

/// Articles that were counted, taken together.
struct FigureGroup
{
    QString name; ///< the outlet, or the month as "2026-03"; empty: not known
    qint64 articles = 0;
    qint64 words = 0;
    CategoryCounts marks{};

    [[nodiscard]] double perThousandWords(Category category) const;
    [[nodiscard]] qint64 allMarks() const;
    [[nodiscard]] double perThousandWords() const; ///< of all categories

    friend bool operator==(const FigureGroup &, const FigureGroup &) = default;
};

/// How articles are taken together.
enum class Grouping : std::uint8_t {
    All, ///< into one group, which is there even if it is empty
    Outlet, ///< those with most articles first
    Month, ///< of publishing, oldest first
};

/// What rules have marked in the articles of a library, counted once for each pack of rules.
///
/// The figures can be made again at any time: they are kept so that nobody has to wait.
/// A handle: it is good as long as its library. Fails as Library says.
class FigureStore
{
public:
    explicit FigureStore(Database &database);

    /// Keeps what was counted by the rules whose hash is @p pack, in place of what was there;
    /// articles that are gone are passed over.
    [[nodiscard]] Result<> save(std::span<const CountedArticle> counted, const QString &pack);

    /// An article that was not counted by a pack yet.
    struct Uncounted
    {
        ArticleId article;
        qint64 number = 0; ///< grows from one to the next
    };
    /// Returns up to @p most of those that were not counted by @p pack, after the one numbered
    /// @p after.
    [[nodiscard]] Result<std::vector<Uncounted>> uncounted(const QString &pack, qint64 after,
                                                           int most) const;
    [[nodiscard]] Result<qint64> countUncounted(const QString &pack, const Query &query = {}) const;

    /// Returns the articles of what @p query asks for that were counted by @p pack, in groups.
    [[nodiscard]] Result<std::vector<FigureGroup>> groups(const QString &pack, Grouping grouping,
                                                          const Query &query = {}) const;

private:
    Database *m_database;
};

} // namespace slantlight
