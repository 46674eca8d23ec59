// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotation/annotation.h"
#include "core/base/result.h"
#include "core/storage/noterows.h"

#include <optional>
#include <vector>

namespace slantlight {

class Database;

/// How often people have answered to the markers of a rule.
struct VerdictCounts
{
    int agreed = 0;
    int notHere = 0;
};

/// What people say to markers, once for each rule and place, and to rules as a whole.
///
/// A handle: it is good as long as its library. Fails as Library says.
class VerdictStore
{
public:
    explicit VerdictStore(Database &database);

    /// Returns the verdicts on @p article in the order of their positions, rows that cannot be read
    /// apart.
    [[nodiscard]] Result<NoteRows<Verdict>> of(const ArticleId &article) const;
    /// Makes @p before, or nothing, into @p after, or nothing, on the same rule and place; fails
    /// with ChangedElsewhere when @p before is not what is there, and with NotInLibrary.
    [[nodiscard]] Result<> change(const std::optional<Verdict> &before,
                                  const std::optional<Verdict> &after);
    /// Counts the verdicts on @p rule over all articles, by answer.
    [[nodiscard]] Result<VerdictCounts> counts(const RuleId &rule) const;

    /// The rules that are switched off ("never this rule"), by id.
    [[nodiscard]] Result<std::vector<RuleId>> silencedRules() const;
    [[nodiscard]] Result<> silence(const RuleId &rule);
    [[nodiscard]] Result<> useAgain(const RuleId &rule);

private:
    Database *m_database;
};

} // namespace slantlight
