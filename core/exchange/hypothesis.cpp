// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/hypothesis.h"

#include "core/exchange/annotationreader.h"

#include <QHash>

#include <algorithm>
#include <map>
#include <utility>

using namespace Qt::StringLiterals;

namespace slantlight {

namespace {

/// Returns the name in "acct:name@example.org".
QString userName(const QString &user)
{
    const QString name = user.startsWith("acct:"_L1) ? user.sliced(5) : user;
    return name.section(u'@', 0, 0);
}

QString titleOf(const QJsonObject &annotation)
{
    const QJsonValue title = annotation.value(u"document")[u"title"];
    return title.isArray() ? title.toArray().first().toString() : title.toString();
}

Selector selectorOf(const QJsonObject &annotation)
{
    Selector selector;
    for (const QJsonValue &part : annotation.value(u"target")[0][u"selector"].toArray()) {
        if (part[u"type"].toString() == "TextQuoteSelector"_L1) {
            selector.exact = part[u"exact"].toString();
            selector.prefix = part[u"prefix"].toString();
            selector.suffix = part[u"suffix"].toString();
        }
    }
    return selector;
}

/// Gathers what is said of each page.
class Gathering
{
public:
    void add(const QJsonObject &annotation)
    {
        const QString id = annotation.value(u"id").toString();
        const QJsonArray references = annotation.value(u"references").toArray();
        if (!references.isEmpty()) {
            m_replies.push_back({references.first().toString(), annotation});
            return;
        }
        ParcelArticle &article = articleOf(annotation);
        Annotation said;
        said.id = AnnotationId(uuidOf(u"hypothesis:"_s + id));
        said.selector = selectorOf(annotation);
        said.memo = annotation.value(u"text").toString();
        if (said.selector.exact.isEmpty()) {
            QStringList notes{article.note, said.memo};
            notes.removeAll(QString());
            article.note = notes.join(u"\n\n");
            return;
        }
        said.created = timeFromIso(annotation.value(u"created").toString());
        said.modified = timeFromIso(annotation.value(u"updated").toString());
        said.layer = Layer::Imported;
        said.coder = coderOf(annotation.value(u"user").toString());
        QStringList tags;
        for (const QJsonValue &tag : annotation.value(u"tags").toArray()) {
            tags += tag.toString();
        }
        said.tags = tidyTags(tags);
        m_places.insert(id, {m_numbers.at(article.address), article.annotations.size()});
        article.annotations.push_back(std::move(said));
    }

    Parcel parcel() &&
    {
        for (const auto &[id, reply] : m_replies) {
            const auto place = m_places.constFind(id);
            const QString words = reply.value(u"text").toString();
            if (place == m_places.constEnd() || words.isEmpty()) {
                continue;
            }
            Annotation &said = m_parcel.articles.at(place->first).annotations.at(place->second);
            said.memo += u"\n\n" + userName(reply.value(u"user").toString()) + u": " + words;
        }
        return std::move(m_parcel);
    }

private:
    ParcelArticle &articleOf(const QJsonObject &annotation)
    {
        const QString address = annotation.value(u"uri").toString();
        const auto [number, isNew] = m_numbers.try_emplace(address, m_parcel.articles.size());
        if (isNew) {
            m_parcel.articles.push_back({.article = std::nullopt,
                                         .id = {},
                                         .address = address,
                                         .title = titleOf(annotation),
                                         .annotations = {},
                                         .unit = ParcelArticle::Unit::Unknown,
                                         .tags = {},
                                         .note = {}});
        }
        return m_parcel.articles.at(number->second);
    }

    CoderId coderOf(const QString &user)
    {
        if (user.isEmpty()) {
            return {};
        }
        const CoderId id(uuidOf(user));
        if (!std::ranges::contains(m_parcel.coders, id, &Coder::id)) {
            m_parcel.coders.push_back({.id = id, .name = userName(user)});
        }
        return id;
    }

    Parcel m_parcel;
    std::map<QString, std::size_t> m_numbers; ///< of articles, by address
    QHash<QString, std::pair<std::size_t, std::size_t>> m_places; ///< article and annotation, by id
    std::vector<std::pair<QString, QJsonObject>> m_replies; ///< with the id of what they are to
};

} // namespace

bool isHypothesis(const QJsonObject &annotation)
{
    return annotation.contains(u"uri") && annotation.value(u"target").isArray()
           && !annotation.contains(u"body");
}

Parcel readHypothesis(const QJsonArray &annotations)
{
    Gathering gathering;
    for (const QJsonValue &annotation : annotations) {
        gathering.add(annotation.toObject());
    }
    return std::move(gathering).parcel();
}

} // namespace slantlight
