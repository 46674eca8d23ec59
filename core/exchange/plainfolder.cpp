// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/plainfolder.h"

#include "core/exchange/csvline.h"
#include "core/exchange/plainjson.h"
#include "core/exchange/plainname.h"
#include "core/storage/library.h"
#include "core/storage/savefile.h"

#include <QDir>
#include <QFileInfo>
#include <QMimeDatabase>
#include <QUuid>

#include <algorithm>
#include <optional>
#include <utility>

using namespace Qt::StringLiterals;

namespace slantlight {

namespace {

constexpr int atOnce = 200; // articles of one question

/// Writes files of one library, one after another.
class PlainWriting
{
public:
    PlainWriting(const Library &library, QString folder)
        : m_library(library)
        , m_folder(std::move(folder))
    {
    }

    [[nodiscard]] Result<> begin();
    /// Writes the files of one article; what cannot be read of it is noted and left out.
    [[nodiscard]] Result<> writeArticle(const LibraryEntry &entry);
    /// Writes what is not of one article.
    [[nodiscard]] Result<> end();

    [[nodiscard]] PlainFolder written() && { return std::move(m_written); }

private:
    [[nodiscard]] QString path(const QString &name) const { return m_folder + u'/' + name; }
    [[nodiscard]] Result<std::optional<Dossier>> dossier(const LibraryEntry &entry);
    [[nodiscard]] Result<> writeSource(const Dossier &dossier);
    void addToTable(const Dossier &dossier);

    const Library &m_library;
    QString m_folder;
    std::set<QString> m_names;
    std::vector<Coder> m_coders; ///< the owner first
    std::vector<PlainCollection> m_collections;
    QByteArray m_table;
    PlainFolder m_written;
};

Result<> PlainWriting::begin()
{
    for (const QString &name : {u"articles"_s, u"sources"_s}) {
        if (!QDir().mkpath(path(name))) {
            return std::unexpected(Error{ErrorCode::FileUnwritable, path(name)});
        }
    }
    const auto owner = m_library.coders().owner();
    const auto others = m_library.coders().others();
    const auto collections = m_library.collections().collections();
    if (!owner || !others || !collections) {
        return std::unexpected(!owner    ? owner.error()
                               : !others ? others.error()
                                         : collections.error());
    }
    m_coders = {*owner};
    m_coders.insert(m_coders.end(), others->begin(), others->end());
    for (const Collection &collection : *collections) {
        m_collections.push_back({.collection = collection, .articles = {}});
    }
    m_table = csvLine({u"id"_s, u"article"_s, u"title"_s, u"outlet"_s, u"published"_s, u"address"_s,
                       u"code"_s, u"words"_s, u"memo"_s, u"target"_s, u"tags"_s, u"coder"_s,
                       u"layer"_s, u"created"_s, u"modified"_s, u"start"_s, u"end"_s});
    return {};
}

Result<std::optional<Dossier>> PlainWriting::dossier(const LibraryEntry &entry)
{
    auto article = m_library.articles().article(entry.id);
    auto said = m_library.recall(entry.id);
    const auto tags = m_library.collections().tagsOf(entry.id);
    const auto note = m_library.articles().note(entry.id);
    if (!article || !said || !tags || !note) {
        m_written.damaged.push_back(!article ? article.error()
                                    : !said  ? said.error()
                                    : !tags  ? tags.error()
                                             : note.error());
        return std::nullopt;
    }
    std::ranges::copy(said->damaged, std::back_inserter(m_written.damaged));
    const QString name = plainName(entry.title, m_names);
    return Dossier{.article = *std::move(article),
                   .entry = entry,
                   .said = *std::move(said),
                   .tags = *tags,
                   .note = *note,
                   .name = name};
}

void PlainWriting::addToTable(const Dossier &dossier)
{
    const ArticleFacts &facts = dossier.article.facts();
    for (const Annotation &annotation : dossier.said.notes.annotations) {
        const auto upTo = [&](TextOffset place) {
            return QString::number(codePointsUpTo(dossier.article.text(), place));
        };
        m_table +=
            csvLine({annotation.id.text(), dossier.name, dossier.article.title(), facts.site,
                     facts.published.toString(Qt::ISODate), facts.address, annotation.code.text(),
                     annotation.selector.exact, annotation.memo, annotation.target,
                     annotation.tags.join(u"; "_s), coderName(m_coders, annotation.coder),
                     layerId(annotation.layer).toString(), isoTime(annotation.created),
                     isoTime(annotation.modified), upTo(annotation.selector.position.begin()),
                     upTo(annotation.selector.position.end())});
        ++m_written.annotations;
    }
}

Result<> PlainWriting::writeSource(const Dossier &dossier)
{
    const auto source = m_library.articles().snapshot(dossier.article.id());
    if (!source) {
        m_written.damaged.push_back(source.error());
        return {};
    }
    if (!*source) {
        return {};
    }
    const QString type = (*source)->type.section(u';', 0, 0).trimmed();
    const QString ending = QMimeDatabase().mimeTypeForName(type).preferredSuffix();
    return saveFile((*source)->bytes, path(u"sources/"_s + dossier.name + u'.'
                                           + (ending.isEmpty() ? u"bin"_s : ending)));
}

Result<> PlainWriting::writeArticle(const LibraryEntry &entry)
{
    const auto dossier = this->dossier(entry);
    if (!dossier || !*dossier) {
        return dossier ? Result<>() : std::unexpected(dossier.error());
    }
    const Dossier &all = **dossier;
    const auto in = m_library.collections().collectionsOf(entry.id);
    if (!in) {
        return std::unexpected(in.error());
    }
    for (PlainCollection &collection : m_collections) {
        if (std::ranges::contains(*in, collection.collection.id)) {
            collection.articles += all.name;
        }
    }
    addToTable(all);
    ++m_written.articles;
    const QString base = path(u"articles/"_s + all.name);
    if (Result<> done = saveFile(all.article.text().toUtf8(), base + u".txt"_s); !done) {
        return done;
    }
    if (Result<> done = saveFile(dossierToJson(all, m_coders), base + u".json"_s); !done) {
        return done;
    }
    return writeSource(all);
}

Result<> PlainWriting::end()
{
    auto codebook = m_library.codes().codebook();
    if (!codebook) {
        m_written.damaged.push_back(codebook.error());
        codebook = Codebook::create({});
    }
    if (Result<> done =
            saveFile(libraryToJson(*codebook, m_coders, m_collections), path(u"library.json"_s));
        !done) {
        return done;
    }
    return saveFile(m_table, path(u"annotations.csv"_s));
}

Result<> writeAll(const Library &library, PlainWriting &writing,
                  const std::function<void(qint64, qint64)> &tell, const std::stop_token &stop)
{
    const Result<qint64> all = library.catalogue().count({});
    if (!all) {
        return std::unexpected(all.error());
    }
    if (Result<> done = writing.begin(); !done) {
        return done;
    }
    qint64 written = 0;
    std::optional<LibraryEntry> last;
    for (;;) {
        const auto page = library.catalogue().page({}, last, atOnce);
        if (!page) {
            return std::unexpected(page.error());
        }
        for (const LibraryEntry &entry : *page) {
            if (stop.stop_requested()) {
                return std::unexpected(Error{ErrorCode::Cancelled, library.path()});
            }
            tell(written++, *all);
            if (Result<> done = writing.writeArticle(entry); !done) {
                return done;
            }
        }
        if (page->size() < atOnce) {
            return writing.end();
        }
        last = page->back();
    }
}

} // namespace

Result<PlainFolder> writePlainFolder(const QString &libraryPath, const QString &folder,
                                     const std::function<void(qint64 done, qint64 all)> &tell,
                                     const std::stop_token &stop)
{
    if (QFileInfo::exists(folder)) {
        return std::unexpected(Error{ErrorCode::FileUnwritable, folder});
    }
    const Result<Library> library = Library::openReadOnly(libraryPath);
    if (!library) {
        return std::unexpected(library.error());
    }
    const QString part =
        folder + u'.' + QUuid::createUuid().toString(QUuid::WithoutBraces).left(8) + u".part"_s;
    PlainWriting writing(*library, part);
    Result<> done = writeAll(*library, writing, tell, stop);
    if (done && !QDir().rename(part, folder)) {
        done = std::unexpected(Error{ErrorCode::FileUnwritable, folder});
    }
    if (!done) {
        QDir(part).removeRecursively();
        return std::unexpected(done.error());
    }
    PlainFolder written = std::move(writing).written();
    written.path = folder;
    return written;
}

} // namespace slantlight
