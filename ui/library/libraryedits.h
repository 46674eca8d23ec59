// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/storage/articlestore.h"
#include "core/storage/collectionstore.h"
#include "core/storage/searchstore.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace slantlight::ui {

class Desk;

// What is done to the articles, collections, tags and searches of a library: each call is one step
// that can be taken back. Desk::failed() tells where it could not be done; they return whether it
// could.

/// With @p articles in it.
bool makeCollection(Desk &desk, const QString &name, const CollectionId &parent = {},
                    const std::vector<ArticleId> &articles = {});
bool renameCollection(Desk &desk, const Collection &collection, const QString &name);
bool moveCollection(Desk &desk, const CollectionId &collection, const CollectionId &parent);
bool deleteCollection(Desk &desk, const Collection &collection);
bool putInto(Desk &desk, const std::vector<ArticleId> &articles, const CollectionId &collection);
bool takeOutOf(Desk &desk, const std::vector<ArticleId> &articles, const CollectionId &collection);

/// Gives @p articles the tags @p add and takes @p remove from them.
bool changeTags(Desk &desk, const std::vector<ArticleId> &articles, const QStringList &add,
                const QStringList &remove);
bool renameTag(Desk &desk, const QString &from, const QString &to);
bool deleteTag(Desk &desk, const QString &tag);

bool setReadState(Desk &desk, const std::vector<ArticleId> &articles, ReadState state);
bool moveToTrash(Desk &desk, const std::vector<ArticleId> &articles);
bool takeOutOfTrash(Desk &desk, const std::vector<ArticleId> &articles);

bool saveSearch(Desk &desk, const QString &name, const QString &query);
bool changeSearch(Desk &desk, const SavedSearch &search);
bool deleteSearch(Desk &desk, const SavedSearch &search);

} // namespace slantlight::ui
