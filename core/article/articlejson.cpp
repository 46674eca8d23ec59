// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/article/articlejson.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace slantlight {

namespace {

/// Returns @p address where it is one of the web: nobody is to be led anywhere else by a file.
QString webAddressOf(const QString &address)
{
    return address.startsWith("https:"_L1) || address.startsWith("http:"_L1) ? address : QString();
}

std::vector<Link> linksOf(const QJsonArray &array, qsizetype length)
{
    std::vector<Link> links;
    for (const QJsonValue &value : array) {
        const auto begin = static_cast<qsizetype>(value[u"start"].toInteger(-1));
        const auto end = static_cast<qsizetype>(value[u"end"].toInteger(-1));
        const qsizetype least = links.empty() ? 0 : links.back().span.end().value();
        const QString address = value[u"address"].toString();
        const bool isSafe = address.startsWith("https:"_L1) || address.startsWith("http:"_L1)
                            || address.startsWith("mailto:"_L1);
        if (isSafe && least <= begin && begin < end && end <= length) {
            links.push_back({.span = {TextOffset(begin), TextOffset(end)}, .address = address});
        }
    }
    return links;
}

} // namespace

ArticleParts articlePartsFromJson(const QJsonObject &json)
{
    ArticleParts article;
    article.facts = {.title = json.value(u"title").toString(),
                     .author = json.value(u"author").toString(),
                     .published =
                         QDate::fromString(json.value(u"published").toString(), Qt::ISODate),
                     .language = json.value(u"language").toString(),
                     .address = webAddressOf(json.value(u"address").toString()),
                     .path = {},
                     .site = json.value(u"site").toString(),
                     .sourceHash = {}};
    for (const QJsonValue &block : json.value(u"blocks").toArray()) {
        const QString text = block[u"text"].toString();
        article.parts.push_back(
            {.kind = blockKindFromId(block[u"kind"].toString()).value_or(BlockKind::Paragraph),
             .text = text,
             .source = {},
             .links = linksOf(block[u"links"].toArray(), text.size())});
    }
    return article;
}

} // namespace slantlight
