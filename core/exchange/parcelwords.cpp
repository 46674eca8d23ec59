// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/parcelwords.h"

#include "core/storage/library.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace slantlight {

namespace {

Result<> keepCollections(Library &library, const ParcelArticle &article, const ArticleId &id)
{
    for (const QString &name : article.collections) {
        const auto all = library.collections().collections();
        if (!all) {
            return std::unexpected(all.error());
        }
        const auto known = std::ranges::find(*all, name, &Collection::name);
        const auto into = known == all->end() ? library.collections().create(name)
                                              : Result<CollectionId>(known->id);
        if (!into) {
            return std::unexpected(into.error());
        }
        if (Result<> done = library.collections().put(id, *into); !done) {
            return done;
        }
    }
    return {};
}

} // namespace

Result<> keepArticleWords(Library &library, const ParcelArticle &article, const ArticleId &id)
{
    for (const QString &tag : article.tags) {
        if (Result<> done = library.collections().tag(id, tag); !done) {
            return done;
        }
    }
    if (Result<> done = keepCollections(library, article, id); !done || article.note.isEmpty()) {
        return done;
    }
    const Result<QString> note = library.articles().note(id);
    if (!note) {
        return std::unexpected(note.error());
    }
    // Piece by piece: some of them may have come before.
    QStringList pieces{*note};
    for (const QString &piece : article.note.split(u"\n\n"_s, Qt::SkipEmptyParts)) {
        if (!note->contains(piece)) {
            pieces += piece;
        }
    }
    pieces.removeAll(QString());
    const QString all = pieces.join(u"\n\n");
    return all == *note ? Result<>() : library.articles().setNote(id, all);
}

} // namespace slantlight
