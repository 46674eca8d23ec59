// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/desk/sourcenotes.h"

#include "core/annotation/annotation.h"
#include "core/annotation/wholecodebook.h"
#include "core/exchange/annotationreader.h"
#include "core/exchange/parcelkeeping.h"
#include "core/review/shipped.h"
#include "core/storage/library.h"
#include "ui/words/codename.h"

#include <QRegularExpression>
#include <QUuid>

#include <algorithm>
#include <iterator>
#include <map>
#include <set>

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

/// Returns the code that this program calls @p subject, in the language that is spoken now or in
/// English; "highlight" for none.
CodeId codeNamed(const QString &subject, const Codebook &codebook)
{
    const auto found = std::ranges::find_if(codebook.codes(), [&](const Code &code) {
        return !subject.isEmpty()
               && (subject == codeName(code.id, codebook) || subject == code.name);
    });
    return found == codebook.codes().end() ? CodeId(u"highlight"_s) : found->id;
}

/// Returns the name of @p note without the number that the parts of an annotation of ours have
/// where it goes over several pages: "<uuid>-2".
QString nameOf(const PageNote &note)
{
    static const QRegularExpression part(u"^(.{36})-[0-9]+$"_s);
    const QRegularExpressionMatch match = part.match(note.name);
    return match.hasMatch() && isUuid(match.captured(1)) ? match.captured(1) : note.name;
}

/// Returns @p notes with the parts of one annotation of ours as one.
std::vector<ImportedNote> joinedParts(const std::vector<ImportedNote> &notes)
{
    std::vector<ImportedNote> joined;
    std::map<QString, std::size_t> places; ///< by name
    for (const ImportedNote &note : notes) {
        const QString name = nameOf(note.note);
        const bool isOurs = isUuid(name);
        const auto known = places.find(name);
        if (isOurs && known != places.end()) {
            TextSpan &span = joined[known->second].span;
            span = {std::min(span.begin(), note.span.begin()),
                    std::max(span.end(), note.span.end())};
            continue;
        }
        if (isOurs) {
            places.emplace(name, joined.size());
        }
        joined.push_back(note);
    }
    return joined;
}

/// Returns the id of @p imported on @p article: its own, where it has the form of one, else one
/// that is made of what it says, so that it is known when it comes again.
AnnotationId idOf(const ImportedNote &imported, const Article &article)
{
    static const QUuid notes(u"{5b0c1f2e-6d1a-4c39-9f52-0f7b1f3f6c2d}"_s);
    const PageNote &note = imported.note;
    const QString name = nameOf(note);
    const QUuid id =
        isUuid(name) ? QUuid(name)
                     : QUuid::createUuidV5(
                           notes, QStringList{article.id().text(), note.name, note.author,
                                              note.memo, note.created.toString(Qt::ISODateWithMs),
                                              QString::number(imported.span.begin().value()),
                                              QString::number(imported.span.end().value())}
                                      .join(u'\n'));
    return AnnotationId(id.toString(QUuid::WithoutBraces));
}

Result<> keepSourceNotes(Library &library, const Article &article,
                         const std::vector<ImportedNote> &notes)
{
    if (notes.empty()) {
        return {};
    }
    const auto shipped = loadShippedCodebook();
    const auto own = library.codes().codebook();
    const auto codebook = shipped && own ? wholeCodebook(*shipped, *own)
                                         : std::unexpected(shipped ? own.error() : shipped.error());
    const auto here = library.annotations().of(article.id());
    const auto trash = library.annotations().trashOf(article.id());
    if (!codebook || !here || !trash) {
        return std::unexpected(!codebook ? codebook.error() : !here ? here.error() : trash.error());
    }
    std::set<AnnotationId> taken;
    for (const auto *const known : {&here->notes, &trash->notes}) {
        std::ranges::transform(*known, std::inserter(taken, taken.end()), &Annotation::id);
    }
    for (const ImportedNote &imported : joinedParts(notes)) {
        Annotation annotation =
            Annotation::create(article.id(), codeNamed(imported.note.subject, *codebook),
                               describe(article.text(), imported.span));
        annotation.id = idOf(imported, article);
        if (!taken.insert(annotation.id).second) {
            continue; // it came before, or was made here
        }
        const auto coder = coderNamed(imported.note.author, library);
        if (!coder) {
            return std::unexpected(coder.error());
        }
        annotation.layer = Layer::Imported;
        // A viewer shows what kind of mark it is where nothing else is said.
        annotation.memo =
            imported.note.memo == imported.note.subject ? QString() : imported.note.memo;
        annotation.coder = *coder;
        if (imported.note.created.isValid()) {
            annotation.created = imported.note.created;
            annotation.modified = imported.note.created;
        }
        Result<> added = library.annotations().add(annotation);
        if (!added && added.error().code == ErrorCode::ChangedElsewhere) {
            // Another version of the PDF has it, too, on a text that is another article.
            annotation.id =
                AnnotationId(QUuid::createUuidV5(QUuid(annotation.id.text()), article.id().text())
                                 .toString(QUuid::WithoutBraces));
            if (taken.insert(annotation.id).second) {
                added = library.annotations().add(annotation);
            } else {
                added = {};
            }
        }
        if (!added) {
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
    if (!parcel) {
        return {}; // somebody has changed them: the text is what it is
    }
    auto codebook = loadShippedCodebook();
    if (!codebook) {
        return std::unexpected(codebook.error());
    }
    std::erase_if(parcel->articles, [&article](const ParcelArticle &other) {
        return !other.article || other.article->id() != article.id();
    });
    return keepParcel(library, *std::move(parcel),
                      {.shipped = *std::move(codebook),
                       .conflictTag = u"conflict"_s,
                       .onto = std::nullopt})
        .transform([](const ParcelSummary &) { });
}

} // namespace

Result<> keepNotesOf(Library &library, const Article &article, const SourceNotes &source,
                     bool isNew)
{
    if (source.annotations.isEmpty() && (!isNew || source.notes.empty())) {
        return {};
    }
    return library.steps()
        .record(
            {.name = u"Import annotations"_s, .words = article.title(), .article = article.id()},
            [&] {
                return keepSourceNotes(library, article, source.notes).and_then([&] {
                    return keepOwnAnnotations(library, article, source.annotations);
                });
            })
        .transform([](const std::optional<Recorded> &) {});
}

} // namespace slantlight::ui
