// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/plainfolder.h"

#include "core/exchange/csvline.h"
#include "core/exchange/jsonwriter.h"
#include "core/storage/library.h"
#include "core/storage/savefile.h"

#include <QDir>
#include <QFileInfo>
#include <QMimeDatabase>
#include <QUuid>

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

using namespace Qt::StringLiterals;

namespace slantlight {

namespace {

constexpr int atOnce = 200; // articles of one question

qint64 codePoints(QStringView text)
{
    return text.size() - std::ranges::count_if(text, [](QChar c) { return c.isLowSurrogate(); });
}

QString isoTime(const QDateTime &time)
{
    return time.isValid() ? time.toUTC().toString(Qt::ISODateWithMs) : QString();
}

/// One article with all that the library has of it.
struct Dossier
{
    Article article;
    LibraryEntry entry;
    Recollection said;
    QStringList tags;
    QString note;
    QString name; ///< of its files
};

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
    [[nodiscard]] QByteArray json(const Dossier &dossier) const;
    void writeSelector(JsonWriter &json, const Selector &selector, const QString &text) const;
    void writeAnnotation(JsonWriter &json, const Annotation &annotation,
                         const Dossier &dossier) const;
    void addToTable(const Dossier &dossier);
    [[nodiscard]] QString coderName(const CoderId &id) const;
    [[nodiscard]] QByteArray libraryJson(const Codebook &codebook) const;

    const Library &m_library;
    QString m_folder;
    std::set<QString> m_names;
    std::vector<Coder> m_coders; ///< the owner first
    std::vector<Collection> m_collections;
    std::vector<std::pair<QString, QStringList>> m_inCollections; ///< id and names of articles
    QByteArray m_table;
    PlainFolder m_written;
};

void text(JsonWriter &json, QStringView key, const QString &value)
{
    json.key(key);
    json.stringOrNull(value);
}

void texts(JsonWriter &json, QStringView key, const QStringList &values)
{
    json.key(key);
    json.beginArray();
    for (const QString &value : values) {
        json.string(value);
    }
    json.endArray();
}

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
    m_collections = *collections;
    m_table = csvLine({u"id"_s, u"article"_s, u"title"_s, u"outlet"_s, u"published"_s, u"address"_s,
                       u"code"_s, u"words"_s, u"memo"_s, u"target"_s, u"tags"_s, u"coder"_s,
                       u"layer"_s, u"created"_s, u"modified"_s, u"start"_s, u"end"_s});
    return {};
}

QString PlainWriting::coderName(const CoderId &id) const
{
    const auto found = std::ranges::find(m_coders, id, &Coder::id);
    const Coder &coder = found == m_coders.end() ? m_coders.front() : *found;
    return coder.name.isEmpty() ? coder.id.text() : coder.name;
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

void PlainWriting::writeSelector(JsonWriter &json, const Selector &selector,
                                 const QString &text) const
{
    json.key(u"selector");
    json.beginArray();
    json.beginObject();
    slantlight::text(json, u"type", u"TextQuoteSelector"_s);
    slantlight::text(json, u"exact", selector.exact);
    slantlight::text(json, u"prefix", selector.prefix);
    slantlight::text(json, u"suffix", selector.suffix);
    json.endObject();
    const auto upTo = [&text](TextOffset place) {
        return codePoints(QStringView(text).first(std::min(place.value(), text.size())));
    };
    json.beginObject();
    slantlight::text(json, u"type", u"TextPositionSelector"_s);
    json.key(u"start");
    json.number(upTo(selector.position.begin()));
    json.key(u"end");
    json.number(upTo(selector.position.end()));
    json.endObject();
    json.endArray();
}

void PlainWriting::writeAnnotation(JsonWriter &json, const Annotation &annotation,
                                   const Dossier &dossier) const
{
    const auto body = [&json](const QString &purpose, const QString &value) {
        if (!value.isEmpty()) {
            json.beginObject();
            text(json, u"type", u"TextualBody"_s);
            text(json, u"purpose", purpose);
            text(json, u"value", value);
            json.endObject();
        }
    };
    json.beginObject();
    text(json, u"id", u"urn:uuid:"_s + annotation.id.text());
    text(json, u"type", u"Annotation"_s);
    text(json, u"created", isoTime(annotation.created));
    text(json, u"modified", isoTime(annotation.modified));
    json.key(u"creator");
    json.beginObject();
    text(json, u"type", u"Person"_s);
    text(json, u"name", coderName(annotation.coder));
    json.endObject();
    json.key(u"body");
    json.beginArray();
    body(u"classifying"_s, annotation.code.text());
    body(u"commenting"_s, annotation.memo);
    body(u"identifying"_s, annotation.target);
    for (const QString &tag : annotation.tags) {
        body(u"tagging"_s, tag);
    }
    json.endArray();
    json.key(u"target");
    json.beginObject();
    text(json, u"source", dossier.name + u".txt"_s);
    writeSelector(json, annotation.selector, dossier.article.text());
    json.endObject();
    json.endObject();
}

QByteArray PlainWriting::json(const Dossier &dossier) const
{
    const Article &article = dossier.article;
    const ArticleFacts &facts = article.facts();
    JsonWriter json;
    json.beginObject();
    json.key(u"@context");
    json.string(u"http://www.w3.org/ns/anno.jsonld");
    text(json, u"id", article.id().text());
    text(json, u"title", article.title());
    text(json, u"author", facts.author);
    text(json, u"published", facts.published.toString(Qt::ISODate));
    text(json, u"language", facts.language);
    text(json, u"address", facts.address);
    text(json, u"outlet", facts.site);
    text(json, u"state", readStateId(dossier.entry.state).toString());
    text(json, u"note", dossier.note);
    texts(json, u"tags", dossier.tags);
    json.key(u"blocks");
    json.beginArray();
    for (const Block &block : article.blocks()) {
        json.beginObject();
        text(json, u"kind", blockKindId(block.kind).toString());
        json.key(u"text");
        json.string(block.span.in(article.text()));
        json.endObject();
    }
    json.endArray();
    json.key(u"annotations");
    json.beginArray();
    for (const Annotation &annotation : dossier.said.notes.annotations) {
        writeAnnotation(json, annotation, dossier);
    }
    json.endArray();
    json.key(u"verdicts");
    json.beginArray();
    for (const Verdict &verdict : dossier.said.notes.verdicts) {
        json.beginObject();
        text(json, u"rule", verdict.rule.text());
        text(json, u"answer", answerId(verdict.answer).toString());
        text(json, u"reason", verdict.reason);
        text(json, u"modified", isoTime(verdict.modified));
        writeSelector(json, verdict.selector, article.text());
        json.endObject();
    }
    json.endArray();
    json.endObject();
    return std::move(json).json() + '\n';
}

void PlainWriting::addToTable(const Dossier &dossier)
{
    const ArticleFacts &facts = dossier.article.facts();
    for (const Annotation &annotation : dossier.said.notes.annotations) {
        const auto upTo = [&](TextOffset place) {
            const QString &all = dossier.article.text();
            return QString::number(
                codePoints(QStringView(all).first(std::min(place.value(), all.size()))));
        };
        m_table +=
            csvLine({annotation.id.text(), dossier.name, dossier.article.title(), facts.site,
                     facts.published.toString(Qt::ISODate), facts.address, annotation.code.text(),
                     annotation.selector.exact, annotation.memo, annotation.target,
                     annotation.tags.join(u"; "_s), coderName(annotation.coder),
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
    for (const CollectionId &id : *in) {
        const auto known =
            std::ranges::find(m_inCollections, id.text(), &std::pair<QString, QStringList>::first);
        if (known == m_inCollections.end()) {
            m_inCollections.emplace_back(id.text(), QStringList{all.name});
        } else {
            known->second += all.name;
        }
    }
    addToTable(all);
    ++m_written.articles;
    const QString base = path(u"articles/"_s + all.name);
    if (Result<> done = saveFile(all.article.text().toUtf8(), base + u".txt"_s); !done) {
        return done;
    }
    if (Result<> done = saveFile(json(all), base + u".json"_s); !done) {
        return done;
    }
    return writeSource(all);
}

QByteArray PlainWriting::libraryJson(const Codebook &codebook) const
{
    JsonWriter json;
    json.beginObject();
    json.key(u"codes");
    json.beginArray();
    for (const Code &code : codebook.codes()) {
        json.beginObject();
        text(json, u"id", code.id.text());
        text(json, u"name", code.name);
        text(json, u"definition", code.definition);
        text(json, u"useWhen", code.useWhen);
        text(json, u"notWhen", code.notWhen);
        texts(json, u"examples", code.examples);
        texts(json, u"counterexamples", code.counterexamples);
        text(json, u"source", code.source);
        text(json, u"parent", code.parent.text());
        text(json, u"colour", code.colour);
        json.endObject();
    }
    json.endArray();
    json.key(u"coders");
    json.beginArray();
    for (const Coder &coder : m_coders) {
        json.beginObject();
        text(json, u"id", coder.id.text());
        text(json, u"name", coder.name);
        json.endObject();
    }
    json.endArray();
    json.key(u"collections");
    json.beginArray();
    for (const Collection &collection : m_collections) {
        const auto in = std::ranges::find(m_inCollections, collection.id.text(),
                                          &std::pair<QString, QStringList>::first);
        json.beginObject();
        text(json, u"id", collection.id.text());
        text(json, u"name", collection.name);
        text(json, u"parent", collection.parent.text());
        texts(json, u"articles", in == m_inCollections.end() ? QStringList() : in->second);
        json.endObject();
    }
    json.endArray();
    json.endObject();
    return std::move(json).json() + '\n';
}

Result<> PlainWriting::end()
{
    auto codebook = m_library.codes().codebook();
    if (!codebook) {
        m_written.damaged.push_back(codebook.error());
        codebook = Codebook::create({});
    }
    if (Result<> done = saveFile(libraryJson(*codebook), path(u"library.json"_s)); !done) {
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

QString plainName(const QString &words, std::set<QString> &taken)
{
    // What Windows refuses in names,
    // https://learn.microsoft.com/windows/win32/fileio/naming-a-file, and names that a shell or a
    // spreadsheet would take for something else.
    static constexpr std::array devices{"con", "prn", "aux", "nul"};
    constexpr qsizetype most = 60;
    QString name;
    for (const QChar c : words) {
        const bool isPlain = c.isLetterOrNumber() || c.isMark() || c.isSurrogate() || c == u'-';
        if (isPlain) {
            name += c;
        } else if (!name.isEmpty() && !name.endsWith(u' ')) {
            name += u' ';
        }
    }
    name.truncate(most);
    if (!name.isEmpty() && name.back().isHighSurrogate()) {
        name.chop(1);
    }
    name = name.trimmed();
    while (name.startsWith(u'-')) {
        name.remove(0, 1);
    }
    const QString small = name.toLower();
    const bool isDevice =
        std::ranges::any_of(devices,
                            [&](const char *device) { return small == QLatin1StringView(device); })
        || (small.size() == 4 && (small.startsWith(u"com"_s) || small.startsWith(u"lpt"_s)));
    if (name.isEmpty() || isDevice) {
        name += u'_';
    }
    QString free = name;
    for (int number = 2;
         !taken.insert(free.normalized(QString::NormalizationForm_C).toCaseFolded()).second;
         ++number) {
        free = name + u' ' + QString::number(number);
    }
    return free;
}

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
