// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/collectionstore.h"

#include "core/storage/columns.h"
#include "core/storage/database.h"
#include "core/storage/rows.h"

#include <QUuid>

using namespace Qt::StringLiterals;

namespace slantlight {

namespace {

QString textOf(const Statement &row)
{
    return row.text(0);
}

Result<QStringList> textsOf(Result<Statement> rows)
{
    auto texts = readRows(std::move(rows), textOf);
    if (!texts) {
        return std::unexpected(texts.error());
    }
    return QStringList(texts->begin(), texts->end());
}

} // namespace

CollectionStore::CollectionStore(Database &database)
    : m_database(&database)
{
}

Result<CollectionId> CollectionStore::create(const QString &name, const CollectionId &parent)
{
    const CollectionId id(QUuid::createUuid().toString(QUuid::WithoutBraces));
    const Result<> done = m_database->run(
        u"INSERT INTO collections (id, name, parent) VALUES (?, ?, nullif(?, ''))"_s,
        {id.text(), textColumn(name), textColumn(parent.text())});
    if (!done) {
        return std::unexpected(done.error());
    }
    return id;
}

Result<> CollectionStore::rename(const CollectionId &collection, const QString &name)
{
    return m_database->run(u"UPDATE collections SET name = ? WHERE id = ?"_s,
                           {textColumn(name), collection.text()});
}

Result<> CollectionStore::move(const CollectionId &collection, const CollectionId &parent)
{
    Result<Transaction> transaction = Transaction::begin(*m_database);
    if (!transaction) {
        return std::unexpected(transaction.error());
    }
    const auto under = m_database->number(
        uR"(WITH RECURSIVE above (id) AS (SELECT ? UNION SELECT parent FROM collections
                JOIN above USING (id) WHERE parent IS NOT NULL)
            SELECT count(*) FROM above WHERE id = ?)"_s,
        {textColumn(parent.text()), collection.text()});
    if (!under) {
        return std::unexpected(under.error());
    }
    if (*under != 0) {
        return std::unexpected(Error{ErrorCode::ChangedElsewhere, collection.text()});
    }
    if (Result<> done =
            m_database->run(u"UPDATE collections SET parent = nullif(?, '') WHERE id = ?"_s,
                            {textColumn(parent.text()), collection.text()});
        !done) {
        return done;
    }
    return transaction->commit();
}

Result<> CollectionStore::remove(const CollectionId &collection)
{
    Result<Transaction> transaction = Transaction::begin(*m_database);
    if (!transaction) {
        return std::unexpected(transaction.error());
    }
    if (Result<> done = m_database->run(
            uR"(UPDATE collections SET parent = (SELECT parent FROM collections WHERE id = ?)
                WHERE parent = ?)"_s,
            {collection.text(), collection.text()});
        !done) {
        return done;
    }
    if (Result<> done =
            m_database->run(u"DELETE FROM collections WHERE id = ?"_s, {collection.text()});
        !done) {
        return done;
    }
    return transaction->commit();
}

Result<> CollectionStore::put(const ArticleId &article, const CollectionId &into)
{
    return m_database->run(uR"(INSERT INTO collection_articles (collection, article) VALUES (?, ?)
            ON CONFLICT DO NOTHING)"_s,
                           {into.text(), article.text()});
}

Result<> CollectionStore::take(const ArticleId &article, const CollectionId &outOf)
{
    return m_database->run(
        u"DELETE FROM collection_articles WHERE collection = ? AND article = ?"_s,
        {outOf.text(), article.text()});
}

Result<std::vector<Collection>> CollectionStore::collections() const
{
    return readRows(m_database->rows(uR"(WITH RECURSIVE held (id, article) AS (
                    SELECT collection, article FROM collection_articles
                    WHERE article NOT IN (SELECT article FROM trash)
                    UNION SELECT parent, article FROM held JOIN collections USING (id)
                    WHERE parent IS NOT NULL)
                SELECT id, name, (SELECT count(*) FROM collection_articles WHERE collection = id
                    AND article NOT IN (SELECT article FROM trash)), parent,
                    (SELECT count(*) FROM held WHERE held.id = collections.id)
                FROM collections ORDER BY name COLLATE NOCASE, id)"_s),
                    [](const Statement &row) {
                        return Collection{.id = CollectionId(row.text(0)),
                                          .name = row.text(1),
                                          .articles = static_cast<int>(row.number(2)),
                                          .parent = CollectionId(row.text(3)),
                                          .nested = static_cast<int>(row.number(4))};
                    });
}

Result<std::vector<CollectionId>> CollectionStore::collectionsOf(const ArticleId &article) const
{
    return readRows(
        m_database->rows(uR"(SELECT id FROM collections JOIN collection_articles ON collection = id
                            WHERE article = ? ORDER BY name COLLATE NOCASE, id)"_s,
                         {article.text()}),
        [](const Statement &row) { return CollectionId(row.text(0)); });
}

Result<> CollectionStore::tag(const ArticleId &article, const QString &tag)
{
    Q_ASSERT(!tag.simplified().isEmpty());
    return m_database->run(
        u"INSERT INTO article_tags (article, tag) VALUES (?, ?) ON CONFLICT DO NOTHING"_s,
        {article.text(), tag.simplified()});
}

Result<> CollectionStore::tag(const AnnotationId &annotation, const QString &tag)
{
    Q_ASSERT(!tag.simplified().isEmpty());
    return m_database->run(
        u"INSERT INTO annotation_tags (annotation, tag) VALUES (?, ?) ON CONFLICT DO NOTHING"_s,
        {annotation.text(), tag.simplified()});
}

Result<> CollectionStore::untag(const ArticleId &article, const QString &tag)
{
    return m_database->run(u"DELETE FROM article_tags WHERE article = ? AND tag = ?"_s,
                           {article.text(), tag.simplified()});
}

Result<> CollectionStore::untag(const AnnotationId &annotation, const QString &tag)
{
    return m_database->run(u"DELETE FROM annotation_tags WHERE annotation = ? AND tag = ?"_s,
                           {annotation.text(), tag.simplified()});
}

Result<QStringList> CollectionStore::tagsOf(const ArticleId &article) const
{
    return textsOf(m_database->rows(
        u"SELECT tag FROM article_tags WHERE article = ? ORDER BY tag"_s, {article.text()}));
}

Result<QStringList> CollectionStore::tagsOf(const AnnotationId &annotation) const
{
    return textsOf(
        m_database->rows(u"SELECT tag FROM annotation_tags WHERE annotation = ? ORDER BY tag"_s,
                         {annotation.text()}));
}

Result<> CollectionStore::renameTag(const QString &from, const QString &to)
{
    Q_ASSERT(!to.simplified().isEmpty());
    Result<Transaction> transaction = Transaction::begin(*m_database);
    if (!transaction) {
        return std::unexpected(transaction.error());
    }
    for (const QString &table : {u"article_tags"_s, u"annotation_tags"_s}) {
        // What has both tags keeps one; not by REPLACE, which tells no trigger what it takes away.
        const QString owner = table.startsWith(u"article"_s) ? u"article"_s : u"annotation"_s;
        if (Result<> done =
                m_database->run(u"DELETE FROM %1 WHERE tag = ? AND tag <> ?"
                                " AND %2 IN (SELECT %2 FROM %1 WHERE tag = ?)"_s.arg(table, owner),
                                {to.simplified(), from.simplified(), from.simplified()});
            !done) {
            return done;
        }
        if (Result<> done = m_database->run(u"UPDATE %1 SET tag = ? WHERE tag = ?"_s.arg(table),
                                            {to.simplified(), from.simplified()});
            !done) {
            return done;
        }
    }
    return transaction->commit();
}

Result<> CollectionStore::deleteTag(const QString &tag)
{
    Result<Transaction> transaction = Transaction::begin(*m_database);
    if (!transaction) {
        return std::unexpected(transaction.error());
    }
    for (const QString &table : {u"article_tags"_s, u"annotation_tags"_s}) {
        if (Result<> done =
                m_database->run(u"DELETE FROM %1 WHERE tag = ?"_s.arg(table), {tag.simplified()});
            !done) {
            return done;
        }
    }
    return transaction->commit();
}

Result<std::vector<TagUse>> CollectionStore::tags() const
{
    return readRows(m_database->rows(uR"(SELECT min(tag), sum(articles), sum(annotations) FROM (
                    SELECT tag, count(*) AS articles, 0 AS annotations FROM article_tags
                    WHERE article NOT IN (SELECT article FROM trash) GROUP BY tag
                    UNION ALL
                    SELECT tag, 0, count(*) FROM annotation_tags
                    JOIN annotations ON annotations.id = annotation
                    WHERE removed IS NULL AND article NOT IN (SELECT article FROM trash)
                    GROUP BY tag)
                GROUP BY tag ORDER BY tag)"_s),
                    [](const Statement &row) {
                        return TagUse{.name = row.text(0),
                                      .articles = static_cast<int>(row.number(1)),
                                      .annotations = static_cast<int>(row.number(2))};
                    });
}

} // namespace slantlight
