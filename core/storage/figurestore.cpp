// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/figurestore.h"

#include "core/storage/catalogue.h"
#include "core/storage/columns.h"
#include "core/storage/database.h"
#include "core/storage/rows.h"
#include "core/storage/searchsql.h"

#include <numeric>

using namespace Qt::StringLiterals;

namespace slantlight {

namespace {

/// The ids of the categories, which are the names of their columns, each as @p form has it.
QString columnsAs(const QString &form)
{
    QStringList columns;
    for (const Category category : allCategories) {
        columns += form.arg(categoryId(category));
    }
    return columns.join(u", "_s);
}

double perThousand(qint64 marks, qint64 words)
{
    return words == 0 ? 0 : 1000.0 * static_cast<double>(marks) / static_cast<double>(words);
}

} // namespace

double FigureGroup::perThousandWords(Category category) const
{
    return perThousand(marks.at(static_cast<std::size_t>(category)), words);
}

qint64 FigureGroup::allMarks() const
{
    return std::accumulate(marks.begin(), marks.end(), qint64{0});
}

double FigureGroup::perThousandWords() const
{
    return perThousand(allMarks(), words);
}

FigureStore::FigureStore(Database &database)
    : m_database(&database)
{
}

Result<> FigureStore::save(std::span<const CountedArticle> counted, const QString &pack)
{
    Result<Transaction> transaction = Transaction::begin(*m_database);
    if (!transaction) {
        return std::unexpected(transaction.error());
    }
    for (const CountedArticle &article : counted) {
        QVariantList values{textColumn(pack), article.words};
        for (const qint64 marks : article.marks) {
            values += marks;
        }
        values += article.article.text();
        if (Result<> done = m_database->run(
                u"INSERT OR REPLACE INTO figures (number, pack, words, "_s + columnsAs(u"%1"_s)
                    + u") SELECT number, ?, ?"_s + u", ?"_s.repeated(allCategories.size())
                    + u" FROM articles WHERE id = ?"_s,
                values);
            !done) {
            return done;
        }
    }
    return transaction->commit();
}

Result<std::vector<FigureStore::Uncounted>> FigureStore::uncounted(const QString &pack,
                                                                   qint64 after, int most) const
{
    return readRows(
        m_database->rows(
            uR"(SELECT id, articles.number FROM articles LEFT JOIN figures USING (number)
                WHERE articles.number > ? AND pack IS NOT ?
                AND id NOT IN (SELECT article FROM trash) ORDER BY articles.number LIMIT ?)"_s,
            {after, textColumn(pack), most}),
        [](const Statement &row) {
            return Uncounted{.article = ArticleId(row.text(0)), .number = row.number(1)};
        });
}

Result<qint64> FigureStore::countUncounted(const QString &pack, const Query &query) const
{
    const auto all = Catalogue(*m_database).count(query);
    if (!all) {
        return all;
    }
    const auto counted = groups(pack, Grouping::All, query);
    if (!counted) {
        return std::unexpected(counted.error());
    }
    return *all - counted->front().articles;
}

Result<std::vector<FigureGroup>> FigureStore::groups(const QString &pack, Grouping grouping,
                                                     const Query &query) const
{
    const SqlCondition wanted = queryCondition(*m_database, query);
    const QString name = grouping == Grouping::Outlet  ? u"site"_s
                         : grouping == Grouping::Month ? u"substr(coalesce(published, ''), 1, 7)"_s
                                                       : u"''"_s;
    const QString order = grouping == Grouping::Outlet
                              ? u" GROUP BY site COLLATE NOCASE ORDER BY count(*) DESC, site"_s
                          : grouping == Grouping::Month ? u" GROUP BY 1 ORDER BY 1"_s
                                                        : QString();
    return readRows(
        m_database->rows(u"SELECT "_s + name + u", count(*), coalesce(sum(words), 0), "_s
                             + columnsAs(u"coalesce(sum(figures.%1), 0)"_s)
                             + u" FROM figures JOIN articles USING (number) WHERE pack = ? AND "_s
                             + wanted.sql.arg(u"number"_s) + order,
                         QVariantList{textColumn(pack)} + wanted.values),
        [](const Statement &row) {
            FigureGroup group{
                .name = row.text(0), .articles = row.number(1), .words = row.number(2)};
            for (int i = 0; i < static_cast<int>(group.marks.size()); ++i) {
                group.marks.at(static_cast<std::size_t>(i)) = row.number(3 + i);
            }
            return group;
        });
}

} // namespace slantlight
