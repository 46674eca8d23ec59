// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace slantlight {

class Database;

/// A set of articles that somebody put together; names need not be unique.
struct Collection
{
    CollectionId id; ///< a UUID
    QString name;
    int articles = 0; ///< in itself, without those in the trash
    CollectionId parent; ///< that it stands in; empty: in none
    int nested = 0; ///< articles in it or in those under it, each once

    friend bool operator==(const Collection &, const Collection &) = default;
};

/// A word that articles and annotations are tagged with. It is its name, and names that differ by
/// the case of Latin letters alone are one.
struct TagUse
{
    QString name;
    int articles = 0; ///< without those in the trash
    int annotations = 0; ///< likewise

    friend bool operator==(const TagUse &, const TagUse &) = default;
};

/// How articles and annotations are put together: collections and tags. There is no tag that
/// nothing has.
///
/// A handle: it is good as long as its library. Fails as Library says, and with NotInLibrary where
/// the article, annotation or collection is not there.
class CollectionStore
{
public:
    explicit CollectionStore(Database &database);

    /// Makes an empty collection, in @p parent or at the top.
    [[nodiscard]] Result<CollectionId> create(const QString &name, const CollectionId &parent = {});
    [[nodiscard]] Result<> rename(const CollectionId &collection, const QString &name);
    /// Puts a collection with those in it into @p parent, or at the top. Fails with
    /// ChangedElsewhere where that is the collection itself, or stands in it.
    [[nodiscard]] Result<> move(const CollectionId &collection, const CollectionId &parent);
    /// Deletes a collection; the articles in it stay in the library, and collections in it stand
    /// where it has stood.
    [[nodiscard]] Result<> remove(const CollectionId &collection);
    [[nodiscard]] Result<> put(const ArticleId &article, const CollectionId &into);
    [[nodiscard]] Result<> take(const ArticleId &article, const CollectionId &outOf);
    /// All collections, by name.
    [[nodiscard]] Result<std::vector<Collection>> collections() const;
    /// Those that hold @p article, by name.
    [[nodiscard]] Result<std::vector<CollectionId>> collectionsOf(const ArticleId &article) const;

    /// White space around and inside a tag is simplified; what is left must not be empty.
    [[nodiscard]] Result<> tag(const ArticleId &article, const QString &tag);
    [[nodiscard]] Result<> tag(const AnnotationId &annotation, const QString &tag);
    [[nodiscard]] Result<> untag(const ArticleId &article, const QString &tag);
    [[nodiscard]] Result<> untag(const AnnotationId &annotation, const QString &tag);
    /// By name.
    [[nodiscard]] Result<QStringList> tagsOf(const ArticleId &article) const;
    [[nodiscard]] Result<QStringList> tagsOf(const AnnotationId &annotation) const;
    /// Gives all that has the tag @p from the tag @p to instead, which may be there already.
    [[nodiscard]] Result<> renameTag(const QString &from, const QString &to);
    /// Takes the tag @p tag from all that has it.
    [[nodiscard]] Result<> deleteTag(const QString &tag);
    /// All tags, by name.
    [[nodiscard]] Result<std::vector<TagUse>> tags() const;

private:
    Database *m_database;
};

} // namespace slantlight
