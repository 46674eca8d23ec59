// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotation/annotation.h"
#include "core/base/result.h"
#include "core/storage/noterows.h"

#include <QDateTime>
#include <QStringList>

#include <optional>
#include <vector>

namespace slantlight {

class Database;

/// How often people have answered to the markers of a rule.
struct VerdictCounts
{
    int agreed = 0;
    int notHere = 0;

    [[nodiscard]] int all() const { return agreed + notHere; }

    friend bool operator==(const VerdictCounts &, const VerdictCounts &) = default;
};

/// Whether people mostly say no to the marks of a rule: to at least four of five, and so often that
/// a rule which is as often right as wrong would come to that in one case of twenty at the most
/// (one-sided sign test). Five of five are enough, and so are seven of eight; four of five are not.
[[nodiscard]] bool isMostlyRejected(const VerdictCounts &counts);

/// What people have said to the marks of a rule, over all articles.
struct RuleVerdicts
{
    static constexpr int mostReasons = 3;

    RuleId rule; ///< may be in no pack now
    VerdictCounts counts;
    bool isSilenced = false;
    QDateTime last; ///< UTC, of the last answer; invalid where there is none
    QStringList reasons; ///< the last ones, each once, the last one first

    friend bool operator==(const RuleVerdicts &, const RuleVerdicts &) = default;
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
    /// Returns the verdicts on earlier versions of @p article, which are from the same page, see
    /// pageAddress(); the later version's come last. Rows that cannot be read are left out.
    [[nodiscard]] Result<std::vector<Verdict>> ofEarlierVersions(const ArticleId &article) const;
    /// Makes @p before, or nothing, into @p after, or nothing, on the same rule and place; fails
    /// with ChangedElsewhere when @p before is not what is there, and with NotInLibrary.
    [[nodiscard]] Result<> change(const std::optional<Verdict> &before,
                                  const std::optional<Verdict> &after);
    /// Counts the verdicts on @p rule over all articles, by answer.
    [[nodiscard]] Result<VerdictCounts> counts(const RuleId &rule) const;
    /// All rules that people have answered to, or that are switched off, by id.
    [[nodiscard]] Result<std::vector<RuleVerdicts>> byRule() const;

    /// The rules that are switched off ("never this rule"), by id.
    [[nodiscard]] Result<std::vector<RuleId>> silencedRules() const;
    [[nodiscard]] Result<> silence(const RuleId &rule);
    [[nodiscard]] Result<> useAgain(const RuleId &rule);

    /// Notes that a rule stays in use although people mostly say no to its marks.
    [[nodiscard]] Result<> keepInUse(const RuleId &rule);
    [[nodiscard]] Result<bool> isKeptInUse(const RuleId &rule) const;

private:
    Database *m_database;
};

} // namespace slantlight
