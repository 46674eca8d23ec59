// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/desk/sourcenotes.h"

#include "core/annotation/annotation.h"
#include "core/exchange/annotationreader.h"
#include "core/exchange/parcelkeeping.h"
#include "core/review/shipped.h"
#include "core/storage/library.h"

#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace slantlight::ui {

namespace {

/// Returns the coder that is called @p name: the owner, somebody whom the library knows, or
/// somebody new, with the same id in every library.
Result<CoderId> coderNamed(const QString &name, Library &library)
{
    const auto owner = library.coders().owner();
    if (!owner) {
        return std::unexpected(owner.error());
    }
    if (name.isEmpty() || name == owner->name) {
        return CoderId();
    }
    const auto others = library.coders().others();
    if (!others) {
        return std::unexpected(others.error());
    }
    const auto known = std::ranges::find(*others, name, &Coder::name);
    if (known != others->end()) {
        return known->id;
    }
    static const QUuid names(u"{2f1d7a55-4f5e-4f0e-9a2b-6c0d3f3f7b11}"_s);
    const CoderId id(QUuid::createUuidV5(names, name).toString(QUuid::WithoutBraces));
    return library.coders().save({.id = id, .name = name}).transform([&id] { return id; });
}

} // namespace

Result<> keepSourceNotes(Library &library, const Article &article,
                         const std::vector<ImportedNote> &notes)
{
    for (const ImportedNote &imported : notes) {
        const auto coder = coderNamed(imported.note.author, library);
        if (!coder) {
            return std::unexpected(coder.error());
        }
        Annotation annotation = Annotation::create(article.id(), CodeId(u"highlight"_s),
                                                   describe(article.text(), imported.span));
        annotation.layer = Layer::Imported;
        annotation.memo = imported.note.memo;
        annotation.coder = *coder;
        if (imported.note.created.isValid()) {
            annotation.created = imported.note.created;
            annotation.modified = imported.note.created;
        }
        if (const auto added = library.annotations().add(annotation); !added) {
            return added;
        }
    }
    return {};
}

Result<> keepOwnAnnotations(Library &library, const Article &article, const QByteArray &annotations)
{
    if (annotations.isEmpty()) {
        return {};
    }
    auto parcel = readAnnotations(annotations);
    auto codebook = loadShippedCodebook();
    if (!parcel || !codebook) {
        return std::unexpected(parcel ? codebook.error() : parcel.error());
    }
    std::erase_if(parcel->articles, [&article](const ParcelArticle &other) {
        return !other.article || other.article->id() != article.id();
    });
    return library.steps()
        .record({.name = u"Import annotations"_s, .words = article.title(), .article = {}},
                [&]() -> Result<> {
                    return keepParcel(library, *std::move(parcel),
                                      {.shipped = *std::move(codebook),
                                       .conflictTag = u"conflict"_s,
                                       .onto = std::nullopt})
                        .transform([](const ParcelSummary &) { });
                })
        .transform([](const std::optional<Recorded> &) {});
}

} // namespace slantlight::ui
