// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/agreementstore.h"

#include "core/storage/columns.h"
#include "core/storage/database.h"
#include "core/storage/rows.h"

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace slantlight {

namespace {

constexpr std::array<std::pair<SettledFor, QLatin1StringView>, 3> choices{{
    {SettledFor::First, "first"_L1},
    {SettledFor::Second, "second"_L1},
    {SettledFor::Both, "both"_L1},
}};

QString choiceId(SettledFor choice)
{
    return std::ranges::find(choices, choice, &std::pair<SettledFor, QLatin1StringView>::first)
        ->second;
}

Settlement settlementFrom(const Statement &row)
{
    const QString id = row.text(2);
    const auto *const choice =
        std::ranges::find(choices, id, &std::pair<SettledFor, QLatin1StringView>::second);
    return {
        .article = ArticleId(row.text(0)),
        .sides = row.text(1),
        .choice = choice == choices.end() ? SettledFor::Both : choice->first, // the table checks it
        .note = row.text(3),
        .modified = timeFromColumn(row, 4),
    };
}

CoderShare shareFrom(const Statement &row)
{
    return {.article = ArticleId(row.text(0)),
            .coder = CoderId(row.text(1)),
            .annotations = int(row.number(2))};
}

} // namespace

AgreementStore::AgreementStore(Database &database)
    : m_database(&database)
{
}

Result<std::vector<CoderShare>> AgreementStore::shares() const
{
    return readRows(m_database->rows(uR"(SELECT article, coalesce(coder, '') AS who, count(*)
            FROM annotations JOIN articles ON articles.id = article
            WHERE removed IS NULL AND layer <> 'machine'
                AND article NOT IN (SELECT article FROM trash)
            GROUP BY article, who ORDER BY articles.number, who)"_s),
                    shareFrom);
}

Result<std::vector<CodeId>> AgreementStore::codes() const
{
    return readRows(m_database->rows(u"SELECT DISTINCT code FROM annotations ORDER BY code"_s),
                    [](const Statement &row) { return CodeId(row.text(0)); });
}

Result<std::vector<Settlement>> AgreementStore::settlements(const ArticleId &article) const
{
    return readRows(m_database->rows(u"SELECT article, sides, choice, note, modified"
                                     " FROM settlements WHERE article = ? ORDER BY sides"_s,
                                     {article.text()}),
                    settlementFrom);
}

Result<> AgreementStore::settle(const Settlement &settlement)
{
    return m_database->run(
        uR"(INSERT INTO settlements (article, sides, choice, note, modified) VALUES (?, ?, ?, ?, ?)
            ON CONFLICT (article, sides) DO UPDATE SET choice = excluded.choice,
                note = excluded.note, modified = excluded.modified)"_s,
        {textColumn(settlement.article.text()), textColumn(settlement.sides),
         choiceId(settlement.choice), textColumn(settlement.note),
         timeColumn(settlement.modified)});
}

Result<> AgreementStore::reopen(const ArticleId &article, const QString &sides)
{
    return m_database->run(u"DELETE FROM settlements WHERE article = ? AND sides = ?"_s,
                           {textColumn(article.text()), textColumn(sides)});
}

} // namespace slantlight
