// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/document/epubpackage.h"

#include "core/document/documentdraft.h"
#include "core/document/xmltext.h"

#include <QHash>
#include <QSet>
#include <QStringList>
#include <QXmlStreamReader>

#include <algorithm>
#include <array>
#include <optional>

using namespace Qt::StringLiterals;

namespace slantlight {

namespace {

struct Item
{
    QString path;
    QString type;
    QString properties;
};

/// The package document as it is written.
struct Package
{
    QHash<QString, Item> items; ///< by id
    QStringList spine; ///< ids
    QString ncx; ///< id
    QSet<QString> frames; ///< paths of cover, contents and the like
    ArticleFacts facts;
};

std::unexpected<Error> damaged()
{
    return std::unexpected(Error{ErrorCode::FileDamaged, {}});
}

QString packagePath(const QByteArray &containerXml)
{
    QXmlStreamReader xml(containerXml);
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == u"rootfile") {
            return xml.attributes().value("full-path"_L1).toString();
        }
    }
    return {};
}

bool isFrameType(QStringView type)
{
    constexpr std::array types{u"cover", u"toc", u"title-page", u"copyright-page", u"index"};
    return std::ranges::any_of(types, [type](QStringView other) { return type == other; });
}

void addMetadata(QXmlStreamReader &xml, ArticleFacts &facts)
{
    const QString name = xml.name().toString();
    const QXmlStreamAttributes attributes = xml.attributes();
    QStringView role;
    QStringView event;
    for (const QXmlStreamAttribute &attribute : attributes) {
        role = attribute.name() == u"role" ? attribute.value() : role;
        event = attribute.name() == u"event" ? attribute.value() : event;
    }
    const bool isAuthor = name == u"creator" && (role.isEmpty() || role == u"aut");
    const bool isDate = name == u"date" && event != u"modification" && event != u"creation";
    const QString text = textOfElement(xml);
    if (name == u"title" && facts.title.isEmpty()) {
        facts.title = text;
    } else if (isAuthor && !text.isEmpty()) {
        facts.author += (facts.author.isEmpty() ? QString() : u", "_s) + text;
    } else if (name == u"language" && facts.language.isEmpty()) {
        facts.language = text;
    } else if (name == u"publisher" && facts.site.isEmpty()) {
        facts.site = text;
    } else if (isDate && !facts.published.isValid()) {
        facts.published = dateOf(text);
    }
}

std::optional<Package> packageOf(const QByteArray &opf, const QString &path)
{
    Package package;
    QXmlStreamReader xml(opf);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement) {
            continue;
        }
        const QXmlStreamAttributes attributes = xml.attributes();
        const auto value = [&attributes](QLatin1StringView name) {
            return attributes.value(name).toString();
        };
        if (xml.name() == u"item") {
            package.items.insert(value("id"_L1),
                                 {.path = Container::resolved(value("href"_L1), path),
                                  .type = value("media-type"_L1),
                                  .properties = value("properties"_L1)});
        } else if (xml.name() == u"spine") {
            package.ncx = value("toc"_L1);
        } else if (xml.name() == u"itemref") {
            package.spine.append(value("idref"_L1));
        } else if (xml.name() == u"reference" && isFrameType(value("type"_L1))) {
            package.frames.insert(Container::resolved(value("href"_L1), path));
        } else if (xml.namespaceUri().startsWith(u"http://purl.org/dc/")) {
            addMetadata(xml, package.facts);
        }
    }
    return xml.hasError() ? std::nullopt : std::optional(package);
}

using Titles = QHash<QString, QString>; ///< by path

void addTitle(const QString &path, const QString &title, Titles &titles)
{
    if (!path.isEmpty() && !title.isEmpty() && !titles.contains(path)) {
        titles.insert(path, title);
    }
}

/// Table of contents of EPUB 2.
Titles titlesOfNcx(const QByteArray &ncx, const QString &path)
{
    Titles titles;
    QString label;
    QXmlStreamReader xml(ncx);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement) {
            continue;
        }
        if (xml.name() == u"text") {
            label = textOfElement(xml);
        } else if (xml.name() == u"content") {
            addTitle(Container::resolved(xml.attributes().value("src"_L1).toString(), path),
                     std::exchange(label, {}), titles);
        }
    }
    return titles;
}

/// Table of contents of EPUB 3.
Titles titlesOfNav(const QByteArray &nav, const QString &path)
{
    Titles titles;
    QXmlStreamReader xml(nav);
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == u"a") {
            const QString target =
                Container::resolved(xml.attributes().value("href"_L1).toString(), path);
            addTitle(target, textOfElement(xml), titles);
        }
    }
    return titles;
}

bool isNav(const Item &item)
{
    return item.properties.split(u' ').contains(u"nav"_s);
}

/// A book without a table of contents is read all the same.
Titles titlesOf(const Package &package, Container &container)
{
    Titles titles;
    for (const Item &item : package.items) {
        if (isNav(item)) {
            if (const Result<QByteArray> nav = container.file(item.path)) {
                titles = titlesOfNav(*nav, item.path);
            }
        }
    }
    const Item ncx = package.items.value(package.ncx);
    if (titles.isEmpty() && !ncx.path.isEmpty()) {
        if (const Result<QByteArray> bytes = container.file(ncx.path)) {
            titles = titlesOfNcx(*bytes, ncx.path);
        }
    }
    return titles;
}

bool isPage(const Item &item)
{
    return item.type == u"application/xhtml+xml" || item.type == u"text/html"
           || item.type == u"application/x-dtbook+xml" || item.path.endsWith(u"html");
}

// Fonts are often made unreadable, which is no encryption of the book.
bool isEncrypted(Container &container, const QSet<QString> &pages)
{
    const QString path = u"META-INF/encryption.xml"_s;
    if (!container.has(path)) {
        return false;
    }
    const Result<QByteArray> bytes = container.file(path);
    QXmlStreamReader xml(bytes ? *bytes : QByteArray());
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == u"CipherReference"
            && pages.contains(
                Container::resolved(xml.attributes().value("URI"_L1).toString(), {}))) {
            return true;
        }
    }
    return false;
}

} // namespace

Result<EpubPackage> EpubPackage::read(Container &container)
{
    const Result<QByteArray> containerXml = container.file(u"META-INF/container.xml"_s);
    if (!containerXml) {
        return std::unexpected(containerXml.error());
    }
    const QString path = Container::resolved(packagePath(*containerXml), {});
    const Result<QByteArray> opf = container.file(path);
    if (!opf) {
        return std::unexpected(opf.error());
    }
    std::optional<Package> package = packageOf(*opf, path);
    if (!package) {
        return damaged();
    }
    const Titles titles = titlesOf(*package, container);
    std::vector<Page> pages;
    QSet<QString> seen; // a spine may name a page twice, or ten thousand times
    for (const QString &id : package->spine) {
        const Item item = package->items.value(id);
        if (item.path.isEmpty() || seen.contains(item.path) || !isPage(item) || isNav(item)
            || package->frames.contains(item.path)) {
            continue;
        }
        seen.insert(item.path);
        pages.push_back({.path = item.path, .title = titles.value(item.path)});
    }
    if (pages.empty()) {
        return damaged();
    }
    if (isEncrypted(container, seen)) {
        return std::unexpected(Error{ErrorCode::FileLocked, {}});
    }
    if (package->facts.site.isEmpty()) {
        package->facts.site = package->facts.title;
    }
    return EpubPackage(std::move(pages), std::move(package->facts));
}

} // namespace slantlight
