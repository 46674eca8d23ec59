// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/columns.h"
#include "core/storage/database.h"
#include "core/storage/library.h"
#include "core/storage/wordquery.h"

using namespace Qt::StringLiterals;

namespace slantlight {

// The list of articles and the search in it: none of this reads a text but of what it gives back.

namespace {

const QString columns = u"SELECT id, articles.title, site, published, opened, turn,"
                        " (SELECT count(*) FROM annotations WHERE article = articles.id),"
                        " iif(address = '', path, address)"_s;
const QString notInTrash = u"id NOT IN (SELECT article FROM trash)"_s;

LibraryEntry entryFrom(const Statement &row)
{
    return {
        .id = ArticleId(row.text(0)),
        .title = row.text(1),
        .site = row.text(2),
        .address = row.text(7),
        .published = dateFromColumn(row, 3),
        .opened = timeFromColumn(row, 4),
        .annotations = static_cast<int>(row.number(6)),
        .turn = row.number(5),
        .passage = {},
    };
}

Result<std::vector<LibraryEntry>> readEntries(Result<Statement> rows)
{
    if (!rows) {
        return std::unexpected(rows.error());
    }
    std::vector<LibraryEntry> entries;
    Result<bool> hasRow = rows->next();
    for (; hasRow && *hasRow; hasRow = rows->next()) {
        entries.push_back(entryFrom(*rows));
    }
    if (!hasRow) {
        return std::unexpected(hasRow.error());
    }
    return entries;
}

} // namespace

Result<std::vector<LibraryEntry>> Library::page(qint64 before, int most) const
{
    return readEntries(m_database->rows(columns + u" FROM articles WHERE turn < ? AND "_s
                                            + notInTrash + u" ORDER BY turn DESC LIMIT ?"_s,
                                        {before, most}));
}

Result<LibraryEntry> Library::entry(const ArticleId &id) const
{
    auto rows = readEntries(m_database->rows(
        columns + u" FROM articles WHERE id = ? AND "_s + notInTrash, {id.text()}));
    if (!rows) {
        return std::unexpected(rows.error());
    }
    if (rows->empty()) {
        return std::unexpected(Error{ErrorCode::NotInLibrary, id.text()});
    }
    return std::move(rows->front());
}

Result<std::vector<LibraryEntry>> Library::entries() const
{
    return page(newest, std::numeric_limits<int>::max());
}

Result<LibraryFinds> Library::search(const QString &query, int most) const
{
    LibraryFinds finds;
    const QString words = wordQuery(query);
    const Result<qint64> all =
        m_database->number(u"SELECT count(*) FROM articles WHERE "_s + notInTrash);
    if (!all) {
        return std::unexpected(all.error());
    }
    finds.all = *all;
    if (words.isEmpty()) {
        return finds;
    }
    const QString match =
        u" FROM article_words WHERE article_words MATCH ? AND rowid NOT IN"
        " (SELECT number FROM articles WHERE id IN (SELECT article FROM trash))"_s;
    Result<Statement> count = m_database->rows(u"SELECT count(*)"_s + match, {words});
    if (!count) {
        return std::unexpected(count.error());
    }
    if (const Result<bool> hasRow = count->next(); !hasRow) {
        return std::unexpected(hasRow.error());
    }
    finds.found = count->number(0);

    // A word in the title counts for five in the text.
    Result<Statement> rows = m_database->rows(
        u"WITH best AS MATERIALIZED (SELECT rowid AS at, rank AS score"_s + match
            + u" AND rank MATCH 'bm25(5.0, 1.0)' ORDER BY rank LIMIT ?) "_s + columns
            + u", substr(text, 1, 1000000) FROM best JOIN articles ON number = at"
              " ORDER BY score, turn DESC"_s,
        {words, most});
    if (!rows) {
        return std::unexpected(rows.error());
    }
    Result<bool> hasRow = rows->next();
    for (; hasRow && *hasRow; hasRow = rows->next()) {
        LibraryEntry entry = entryFrom(*rows);
        entry.passage = passageOf(rows->text(8), query, entry.title);
        finds.best.push_back(std::move(entry));
    }
    if (!hasRow) {
        return std::unexpected(hasRow.error());
    }
    return finds;
}

} // namespace slantlight
