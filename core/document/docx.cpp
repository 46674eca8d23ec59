// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/document/container.h"
#include "core/document/documentdraft.h"
#include "core/document/documentreaders.h"
#include "core/document/wordbody.h"
#include "core/document/xmltext.h"
#include "core/source/linkaddress.h"

#include <QXmlStreamReader>

#include <utility>

using namespace Qt::StringLiterals;

namespace slantlight {

namespace {

struct Relation
{
    QString id;
    QString type; ///< last part of its name
    QString target;
    bool isOutside = false;
};

std::vector<Relation> relationsOf(const QByteArray &bytes)
{
    std::vector<Relation> relations;
    QXmlStreamReader xml(bytes);
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == u"Relationship") {
            const QXmlStreamAttributes attributes = xml.attributes();
            relations.push_back({.id = attributes.value("Id"_L1).toString(),
                                 .type = attributes.value("Type"_L1).toString().section(u'/', -1),
                                 .target = attributes.value("Target"_L1).toString(),
                                 .isOutside = attributes.value("TargetMode"_L1) == u"External"});
        }
    }
    return relations;
}

/// Returns the relations of the part at @p path; none where they are missing.
Result<std::vector<Relation>> relationsFrom(Container &container, const QString &path)
{
    const qsizetype name = path.lastIndexOf(u'/') + 1;
    const QString relations = path.first(name) + u"_rels/"_s + path.sliced(name) + u".rels"_s;
    if (!container.has(relations)) {
        return std::vector<Relation>();
    }
    return container.file(relations).transform(relationsOf);
}

// Encrypted documents lie in an older kind of container, whose names are in UTF-16.
bool isLockedDocument(const QByteArray &bytes)
{
    constexpr QByteArrayView compound("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", 8);
    constexpr QByteArrayView package("E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0", 32);
    return bytes.startsWith(compound) && bytes.contains(package);
}

Result<> addSurroundings(Container &container, const QString &document,
                         WordSurroundings &surroundings, const std::stop_token &stop)
{
    const auto relations = relationsFrom(container, document);
    if (!relations) {
        return std::unexpected(relations.error());
    }
    for (const Relation &relation : *relations) {
        if (relation.type == u"hyperlink" && relation.isOutside) {
            surroundings.addresses.insert(relation.id, linkAddress(relation.target, {}));
        }
    }
    for (const Relation &relation : *relations) { // notes need styles and links
        const QString path = Container::resolved(relation.target, document);
        if (relation.type == u"styles" && container.has(path)) {
            const Result<QByteArray> bytes = container.file(path);
            if (!bytes) {
                return std::unexpected(bytes.error());
            }
            surroundings.styles = WordStyles(*bytes);
        }
    }
    for (const Relation &relation : *relations) {
        const QString path = Container::resolved(relation.target, document);
        const bool areEndnotes = relation.type == u"endnotes";
        if ((areEndnotes || relation.type == u"footnotes") && container.has(path)) {
            const Result<QByteArray> bytes = container.file(path);
            const Result<> added = bytes ? addNotes(*bytes, areEndnotes, surroundings, stop)
                                         : Result<>(std::unexpected(bytes.error()));
            if (!added) {
                return added;
            }
        }
    }
    return {};
}

ArticleFacts factsOf(const QByteArray &coreXml)
{
    ArticleFacts facts;
    QXmlStreamReader xml(coreXml);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement) {
            continue;
        }
        if (xml.name() == u"title") {
            facts.title = textOfElement(xml);
        } else if (xml.name() == u"creator") {
            facts.author = textOfElement(xml);
        } else if (xml.name() == u"created") {
            facts.published = dateOf(textOfElement(xml));
        } else if (xml.name() == u"language") {
            facts.language = textOfElement(xml);
        }
    }
    return facts;
}

} // namespace

bool recognisesDocx(ReadSource &source)
{
    const QByteArray &bytes = source.bytes();
    return (isContainer(bytes) && bytes.contains("[Content_Types].xml") && bytes.contains("word/"))
           || isLockedDocument(bytes);
}

Result<std::vector<Draft>> readDocx(ReadSource &source, const ReadContext &context,
                                    const std::stop_token &stop)
{
    if (isLockedDocument(source.bytes())) {
        return std::unexpected(Error{ErrorCode::FileLocked, {}});
    }
    Result<Container> container = Container::open(source.bytes());
    if (!container) {
        return std::unexpected(container.error());
    }
    const auto relations = relationsFrom(*container, {});
    if (!relations) {
        return std::unexpected(relations.error());
    }
    QString document = u"word/document.xml"_s;
    ArticleFacts facts;
    for (const Relation &relation : *relations) {
        const QString path = Container::resolved(relation.target, {});
        if (relation.type == u"officeDocument") {
            document = path;
        } else if (relation.type == u"core-properties" && container->has(path)) {
            facts = container->file(path).transform(factsOf).value_or(ArticleFacts());
        }
    }
    WordSurroundings surroundings{.styles = WordStyles({}), .addresses = {}, .notes = {}};
    if (const Result<> added = addSurroundings(*container, document, surroundings, stop); !added) {
        return std::unexpected(added.error());
    }
    const Result<QByteArray> body = container->file(document);
    if (!body) {
        return std::unexpected(body.error());
    }
    Result<std::vector<Piece>> pieces = wordPieces(*body, surroundings, stop);
    if (!pieces) {
        return std::unexpected(pieces.error());
    }
    promoteHeading(*pieces);
    std::vector<Draft> drafts;
    drafts.push_back(draftOf(std::move(*pieces), std::move(facts), context));
    return drafts;
}

} // namespace slantlight
