// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/verdictstore.h"

#include "core/article/pageaddress.h"
#include "core/storage/columns.h"
#include "core/storage/database.h"
#include "core/storage/rows.h"
#include "core/storage/selectorcolumns.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <numbers>
#include <utility>

using namespace Qt::StringLiterals;

namespace slantlight {

namespace {

const QString columns =
    u"SELECT article, rule, start, stop, exact, prefix, suffix, answer, reason, modified"
    " FROM verdicts"_s;

std::optional<Verdict> verdictFrom(const Statement &row)
{
    auto selector = selectorFrom(row, 2);
    const auto answer = answerFromId(row.text(7));
    if (!selector || !answer) {
        return std::nullopt;
    }
    return Verdict{
        .article = ArticleId(row.text(0)),
        .rule = RuleId(row.text(1)),
        .selector = *std::move(selector),
        .answer = *answer,
        .reason = row.text(8),
        .modified = timeFromColumn(row, 9),
    };
}

Result<NoteRows<Verdict>> read(Database &database, const QString &rest, const QVariantList &values)
{
    return readNotes(database, database.rows(columns + rest, values), verdictFrom, u"verdicts"_s);
}

/// What tells a verdict from all others.
const QString isThis =
    u" WHERE article = ? AND rule = ? AND start = ? AND stop = ? AND exact = ?"_s;

QVariantList keyOf(const Verdict &verdict)
{
    return {textColumn(verdict.article.text()), textColumn(verdict.rule.text()),
            startOf(verdict.selector), stopOf(verdict.selector),
            textColumn(verdict.selector.exact)};
}

Result<> write(Database &database, const Verdict &verdict)
{
    return database.run(
        uR"(INSERT INTO verdicts (article, rule, start, stop, exact, prefix, suffix, answer, reason,
                modified)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT (article, rule, start, stop, exact) DO UPDATE SET
                prefix = excluded.prefix, suffix = excluded.suffix, answer = excluded.answer,
                reason = excluded.reason, modified = excluded.modified)"_s,
        keyOf(verdict)
            + QVariantList{
                textColumn(verdict.selector.prefix),
                textColumn(verdict.selector.suffix),
                answerId(verdict.answer).toString(),
                textColumn(verdict.reason),
                timeColumn(verdict.modified),
            });
}

} // namespace

bool isMostlyRejected(const VerdictCounts &counts)
{
    const int all = counts.all();
    if (all == 0 || counts.notHere * 5 < all * 4) {
        return false;
    }
    // How likely counts.agreed of all, or fewer, are by throws of a coin; in logarithms, for the
    // ways there are soon outgrow every number.
    double byChance = 0;
    for (int agreed = 0; agreed <= counts.agreed; ++agreed) {
        byChance += std::exp(std::lgamma(all + 1) - std::lgamma(agreed + 1)
                             - std::lgamma(all - agreed + 1) - all * std::numbers::ln2);
    }
    return byChance <= 0.05;
}

VerdictStore::VerdictStore(Database &database)
    : m_database(&database)
{
}

Result<NoteRows<Verdict>> VerdictStore::of(const ArticleId &article) const
{
    return read(*m_database, u" WHERE article = ? ORDER BY start, stop, rule"_s, {article.text()});
}

Result<std::vector<Verdict>> VerdictStore::ofEarlierVersions(const ArticleId &article) const
{
    const auto self =
        m_database->row(u"SELECT address, number FROM articles WHERE id = ?"_s, {article.text()});
    if (!self) {
        return std::unexpected(self.error());
    }
    const QString page = *self ? pageAddress((*self)->text(0)) : QString();
    std::vector<Verdict> verdicts;
    if (page.isEmpty()) {
        return verdicts;
    }
    // Few articles have verdicts: their addresses are soon compared.
    const auto others =
        readRows(m_database->rows(uR"(SELECT id, address FROM articles
            WHERE id IN (SELECT article FROM verdicts) AND number < ? AND address <> ''
                AND id NOT IN (SELECT article FROM trash) ORDER BY number)"_s,
                                  {(*self)->number(1)}),
                 [](const Statement &row) { return std::pair(row.text(0), row.text(1)); });
    if (!others) {
        return std::unexpected(others.error());
    }
    for (const auto &[id, address] : *others) {
        if (pageAddress(address) != page) {
            continue;
        }
        auto found = of(ArticleId(id));
        if (!found) {
            return std::unexpected(found.error());
        }
        std::ranges::move(found->notes, std::back_inserter(verdicts));
    }
    return verdicts;
}

Result<> VerdictStore::change(const std::optional<Verdict> &before,
                              const std::optional<Verdict> &after)
{
    if (!before && !after) {
        return {};
    }
    Result<Transaction> transaction = Transaction::begin(*m_database);
    if (!transaction) {
        return std::unexpected(transaction.error());
    }
    const Verdict &key = before ? *before : *after;
    const auto rows = read(*m_database, isThis, keyOf(key));
    if (!rows) {
        return std::unexpected(rows.error());
    }
    if (rows->notes.size() != (before ? 1U : 0U) || (before && rows->notes.front() != *before)) {
        return std::unexpected(Error{ErrorCode::ChangedElsewhere, key.selector.exact});
    }
    if (Result<> done = after ? write(*m_database, *after)
                              : m_database->run(u"DELETE FROM verdicts"_s + isThis, keyOf(*before));
        !done) {
        return done;
    }
    return transaction->commit();
}

Result<VerdictCounts> VerdictStore::counts(const RuleId &rule) const
{
    const auto row = m_database->row(u"SELECT count(*) FILTER (WHERE answer = 'agree'),"
                                     " count(*) FILTER (WHERE answer = 'not-here')"
                                     " FROM verdicts WHERE rule = ?"_s,
                                     {rule.text()});
    if (!row) {
        return std::unexpected(row.error());
    }
    if (!*row) {
        return VerdictCounts{};
    }
    return VerdictCounts{
        .agreed = static_cast<int>((*row)->number(0)),
        .notHere = static_cast<int>((*row)->number(1)),
    };
}

Result<std::vector<RuleVerdicts>> VerdictStore::byRule() const
{
    auto rules =
        readRows(m_database->rows(uR"(SELECT rule, count(*) FILTER (WHERE answer = 'agree'),
                count(*) FILTER (WHERE answer = 'not-here'),
                rule IN (SELECT rule FROM silenced_rules), max(modified)
            FROM (SELECT rule, answer, modified FROM verdicts
                UNION ALL SELECT rule, NULL, NULL FROM silenced_rules)
            GROUP BY rule ORDER BY rule)"_s),
                 [](const Statement &row) {
                     return RuleVerdicts{.rule = RuleId(row.text(0)),
                                         .counts = {.agreed = static_cast<int>(row.number(1)),
                                                    .notHere = static_cast<int>(row.number(2))},
                                         .isSilenced = row.number(3) != 0,
                                         .last = timeFromColumn(row, 4),
                                         .reasons = {}};
                 });
    const auto reasons =
        readRows(m_database->rows(u"SELECT rule, reason FROM verdicts WHERE reason <> ''"
                                  " ORDER BY rule, modified DESC, article, start"_s),
                 [](const Statement &row) { return std::pair(row.text(0), row.text(1)); });
    if (!rules || !reasons) {
        return std::unexpected(rules ? reasons.error() : rules.error());
    }
    for (const auto &[rule, reason] : *reasons) {
        const auto of = std::ranges::find(*rules, RuleId(rule), &RuleVerdicts::rule);
        if (of != rules->end() && of->reasons.size() < RuleVerdicts::mostReasons
            && !of->reasons.contains(reason)) {
            of->reasons.append(reason);
        }
    }
    return rules;
}

Result<std::vector<RuleId>> VerdictStore::silencedRules() const
{
    return readRows(m_database->rows(u"SELECT rule FROM silenced_rules ORDER BY rule"_s),
                    [](const Statement &row) { return RuleId(row.text(0)); });
}

Result<> VerdictStore::silence(const RuleId &rule)
{
    return m_database->run(u"INSERT OR IGNORE INTO silenced_rules (rule) VALUES (?)"_s,
                           {rule.text()});
}

Result<> VerdictStore::useAgain(const RuleId &rule)
{
    return m_database->run(u"DELETE FROM silenced_rules WHERE rule = ?"_s, {rule.text()});
}

Result<> VerdictStore::keepInUse(const RuleId &rule)
{
    return m_database->run(u"INSERT OR IGNORE INTO kept_rules (rule) VALUES (?)"_s, {rule.text()});
}

Result<bool> VerdictStore::isKeptInUse(const RuleId &rule) const
{
    const auto row = m_database->row(u"SELECT 1 FROM kept_rules WHERE rule = ?"_s, {rule.text()});
    return row ? Result<bool>(row->has_value()) : std::unexpected(row.error());
}

} // namespace slantlight
