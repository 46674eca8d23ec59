// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotation/annotation.h"
#include "core/annotation/settlement.h"
#include "core/base/result.h"

#include <QString>

#include <vector>

namespace slantlight {

class Database;

/// How much a coder has said of an article that is not in the trash.
struct CoderShare
{
    ArticleId article;
    CoderId coder; ///< empty: the owner
    int annotations = 0; ///< at least one; those nobody has looked at, of markers, are none

    friend bool operator==(const CoderShare &, const CoderShare &) = default;
};

/// What coders have coded, and how their differences were settled.
///
/// A handle: it is good as long as its library. Fails as Library says.
class AgreementStore
{
public:
    explicit AgreementStore(Database &database);

    /// Who has annotations on which articles: the article that was added first comes first, on each
    /// the owner before others. Reads no text.
    [[nodiscard]] Result<std::vector<CoderShare>> shares() const;

    /// The codes that annotations have, by their ids; those of the trash too.
    [[nodiscard]] Result<std::vector<CodeId>> codes() const;

    /// The differences on @p article that were settled.
    [[nodiscard]] Result<std::vector<Settlement>> settlements(const ArticleId &article) const;
    /// Keeps @p settlement in place of an earlier one of the same difference; fails with
    /// NotInLibrary where the article is not there.
    [[nodiscard]] Result<> settle(const Settlement &settlement);
    /// Makes a difference one that is not settled.
    [[nodiscard]] Result<> reopen(const ArticleId &article, const QString &sides);

private:
    Database *m_database;
};

} // namespace slantlight
