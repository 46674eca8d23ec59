// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/refireader.h"

#include "core/document/container.h"
#include "core/exchange/refiannotations.h"
#include "core/exchange/refiindex.h"
#include "core/exchange/refisource.h"
#include "core/exchange/refiwords.h"
#include "core/exchange/xmltree.h"
#include "core/source/decode.h"

#include <QUrl>

#include <algorithm>
#include <map>
#include <optional>
#include <utility>

using namespace Qt::StringLiterals;

namespace slantlight {

namespace {

/// Returns what is written under "headline, byline, paragraph 12".
std::vector<BlockKind> kindsFrom(const QString &text)
{
    constexpr int most = 200'000; // lines
    std::vector<BlockKind> kinds;
    for (const QString &run : text.split(u',', Qt::SkipEmptyParts)) {
        const QStringList words = run.split(u' ', Qt::SkipEmptyParts);
        const auto kind = blockKindFromId(words.value(0));
        const int count = words.size() == 1 ? 1 : words.value(1).toInt();
        if (!kind || count < 1 || count > most - static_cast<int>(kinds.size())) {
            return {};
        }
        kinds.insert(kinds.end(), static_cast<std::size_t>(count), *kind);
    }
    return kinds;
}

/// Gives @p facts and @p kinds what @p values say, and returns what they say besides, a line each.
QStringList taken(const RefiValues &values, RefiSource::Manner &manner)
{
    QStringList others;
    QString outlet;
    ArticleFacts &facts = manner.facts;
    const std::map<QString, QString *> places{
        {refi::title.name, &facts.title},       {refi::author.name, &facts.author},
        {refi::language.name, &facts.language}, {refi::address.name, &facts.address},
        {refi::site.name, &facts.site},         {refi::sourceHash.name, &facts.sourceHash},
        {refi::outlet.name, &outlet},
    };
    for (const auto &[name, value] : values) {
        const auto place = std::ranges::find_if(places, [&](const auto &known) {
            return known.first.compare(name, Qt::CaseInsensitive) == 0;
        });
        const bool isOurs = std::ranges::find(refi::variables, name, &refi::Variable::name)
                            != refi::variables.end();
        if (place != places.end() && place->second->isEmpty()) {
            const bool isAddress = place->second == &facts.address;
            const bool isOfWeb = value.startsWith("https:"_L1) || value.startsWith("http:"_L1);
            *place->second = isAddress && !isOfWeb ? QString() : value; // nobody is led elsewhere
        } else if (name.compare(refi::published.name, Qt::CaseInsensitive) == 0) {
            facts.published =
                QDate::fromString(value.first(std::min<qsizetype>(10, value.size())), Qt::ISODate);
        } else if (name == refi::blocks.name) {
            manner.kinds = kindsFrom(value);
        } else if (!isOurs) {
            others += name + u": " + value;
        }
    }
    if (facts.site.isEmpty()) {
        facts.site = outlet;
    }
    return others;
}

/// Reads one project.
class ProjectReading
{
public:
    ProjectReading(const XmlElement &project, Container &container)
        : m_project(project)
        , m_container(container)
        , m_index(project)
        , m_annotations(m_index, project.attribute(u"origin").startsWith("Slantlight"_L1)
                                     ? Layer::Hand
                                     : Layer::Imported)
    {
    }

    [[nodiscard]] Result<Parcel> read()
    {
        if (m_index.codes().codes.size() > mostQdaCodes || m_index.coders().size() > mostQdaCodes) {
            return std::unexpected(Error{ErrorCode::UnpacksTooLarge, {}});
        }
        for (const XmlElement &source : m_project.childrenOf(u"Sources")) {
            if (Result<> done = readSource(source); !done) {
                return std::unexpected(done.error());
            }
        }
        m_parcel.codes = m_index.codes().codes;
        m_parcel.coders = m_index.coders();
        m_parcel.machine = m_annotations.machine();
        m_parcel.leftOut += m_index.rest();
        m_parcel.leftOut += m_annotations.leftOut();
        m_parcel.leftOut.removeDuplicates();
        return std::move(m_parcel);
    }

private:
    [[nodiscard]] Result<> readSource(const XmlElement &source);
    [[nodiscard]] Result<> readText(const XmlElement &text, const XmlElement &source);
    [[nodiscard]] Result<std::optional<QString>> textOf(const XmlElement &text);
    [[nodiscard]] RefiSource::Break usualBreak() const;

    const XmlElement &m_project;
    Container &m_container;
    RefiIndex m_index;
    RefiAnnotations m_annotations;
    Parcel m_parcel;
};

RefiSource::Break ProjectReading::usualBreak() const
{
    const QString origin = m_project.attribute(u"origin");
    return origin.contains("MAXQDA"_L1, Qt::CaseInsensitive)  ? RefiSource::Break::Two
           : origin.contains("ATLAS"_L1, Qt::CaseInsensitive) ? RefiSource::Break::One
                                                              : RefiSource::Break::AsWritten;
}

Result<> ProjectReading::readSource(const XmlElement &source)
{
    if (source.name == "TextSource"_L1) {
        return readText(source, source);
    }
    // Pictures, sound and films have no words, save in a transcript, and a PDF in what stands for
    // it.
    const QString name = source.attribute(u"name");
    bool isMedium = source.name != "PDFSource"_L1;
    bool hasText = false;
    for (const XmlElement &child : source.children) {
        if (child.name == "Representation"_L1 || child.name == "Transcript"_L1) {
            if (Result<> done = readText(child, source); !done) {
                return done;
            }
            hasText = true;
        }
    }
    if (!isMedium && !hasText) {
        ParcelArticle article = m_annotations.ofPages(source);
        isMedium = article.annotations.empty();
        if (!isMedium) {
            m_parcel.articles.push_back(std::move(article));
        }
    }
    if (isMedium) {
        m_parcel.leftOut += name.isEmpty() ? source.attribute(u"path") : name;
    }
    return {};
}

Result<> ProjectReading::readText(const XmlElement &text, const XmlElement &source)
{
    const QString name =
        (source.attribute(u"name").isEmpty() ? text : source).attribute(u"name").simplified();
    const auto content = textOf(text);
    if (!content) {
        return std::unexpected(content.error());
    }
    if (!*content) {
        m_parcel.leftOut += name.isEmpty() ? text.attribute(u"plainTextPath") : name;
        return {};
    }
    RefiSource::Manner manner;
    manner.usual = usualBreak();
    ParcelArticle article;
    for (const QString &line : taken(m_index.valuesOf(source), manner)) {
        article.note += article.note.isEmpty() ? line : u'\n' + line;
    }
    manner.titles = {name, manner.facts.title};
    const QString first = Article::cleaned((*content)->trimmed().section(u'\n', 0, 0));
    if (manner.kinds.empty() && manner.facts.title.isEmpty() && first != name) {
        manner.facts.title = name;
    }
    const RefiSource read(**content, RefiAnnotations::placesIn(text), manner);
    if (read.article().text().isEmpty()) {
        m_parcel.leftOut += name;
        return {};
    }
    article.article = read.article();
    article.title = manner.facts.title.isEmpty() ? name : manner.facts.title;
    article.address = manner.facts.address;
    const QString guid = refiGuidOf(source);
    if (guid == qdaGuid(u"source", read.article().id().text())) {
        article.id = read.article().id();
    }
    article.tags = tidyTags(m_index.tagsOf(guid));
    article.collections = m_index.collectionsOf(guid);
    m_annotations.read(text, source, read, article);
    m_parcel.articles.push_back(std::move(article));
    return {};
}

Result<std::optional<QString>> ProjectReading::textOf(const XmlElement &text)
{
    constexpr auto internal = "internal://"_L1;
    if (const XmlElement *const content = text.child(u"PlainTextContent")) {
        return content->text;
    }
    const QString path = text.attribute(u"plainTextPath");
    if (!path.startsWith(internal, Qt::CaseInsensitive)) {
        return std::optional<QString>(); // outside of the file, where nothing is looked at
    }
    const QString name = path.sliced(internal.size());
    const QStringList candidates{u"sources/" + name, u"Sources/" + name,
                                 u"sources/" + QUrl::fromPercentEncoding(name.toUtf8()), name};
    const auto found = std::ranges::find_if(
        candidates, [this](const QString &candidate) { return m_container.has(candidate); });
    if (found == candidates.end()) {
        return std::optional<QString>();
    }
    const auto bytes = m_container.file(*found);
    if (!bytes) {
        return std::unexpected(Error{bytes.error().code, *found});
    }
    const auto decoded = decode(*bytes, *found);
    return decoded ? std::optional(decoded->text) : std::nullopt;
}

} // namespace

Result<Parcel> readQdpx(const QByteArray &bytes, const QString &name)
{
    const auto failed = [&name](const Error &error, const QString &place) {
        QString detail = name;
        for (const QString &part : {place, error.detail}) {
            detail += part.isEmpty() ? QString() : u": " + part;
        }
        return std::unexpected(Error{error.code, detail});
    };
    constexpr auto file = "project.qde"_L1;
    auto container = Container::open(bytes);
    if (!container) {
        return failed(container.error(), {});
    }
    const auto project = container->file(file);
    if (!project) {
        return failed(project.error(), file);
    }
    const auto root = readXml(*project);
    if (!root) {
        return failed(root.error(), file);
    }
    if (root->name != "Project"_L1) {
        return failed({ErrorCode::FileDamaged, root->name}, file);
    }
    auto parcel = ProjectReading(*root, *container).read();
    return parcel ? std::move(parcel) : failed(parcel.error(), {});
}

} // namespace slantlight
