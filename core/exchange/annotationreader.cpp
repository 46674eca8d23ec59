// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/annotationreader.h"

#include "core/article/articlejson.h"
#include "core/exchange/codejson.h"
#include "core/exchange/hypothesis.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QUuid>

#include <algorithm>
#include <map>
#include <utility>

using namespace Qt::StringLiterals;

namespace slantlight {

namespace {

constexpr auto terms = "tag:slantlight.org,2026:"_L1;
constexpr int deepest = 8; ///< selectors that refine others
constexpr std::size_t mostCodes = 5'000; ///< that a file may bring

/// Returns @p value as a list: the model lets a single value stand for itself.
QJsonArray listOf(const QJsonValue &value)
{
    if (value.isArray()) {
        return value.toArray();
    }
    return value.isUndefined() || value.isNull() ? QJsonArray() : QJsonArray{value};
}

/// Returns the name of a thing that is named, or described as an object with an id.
QString iriOf(const QJsonValue &value)
{
    if (value.isString()) {
        return value.toString();
    }
    const QString id = value[u"id"].toString();
    return id.isEmpty() ? value[u"@id"].toString() : id;
}

bool isOfType(const QJsonObject &object, QLatin1StringView type)
{
    for (const QString &key : {u"type"_s, u"@type"_s}) {
        for (const QJsonValue &value : listOf(object.value(key))) {
            const QString name = value.toString();
            if (name == type || name.endsWith(u':' + type) || name.endsWith(u'#' + type)) {
                return true;
            }
        }
    }
    return false;
}

bool hasPurpose(const QJsonObject &object, QLatin1StringView purpose, QStringView key)
{
    return std::ranges::any_of(listOf(object.value(key)), [purpose](const QJsonValue &value) {
        return value.toString() == purpose || value.toString().endsWith(u':' + purpose);
    });
}

/// What the selectors of a target say.
struct Selected
{
    Selector selector;
    bool hasPosition = false;

    void read(const QJsonValue &selectors, int depth = 0)
    {
        for (const QJsonValue &value : listOf(selectors)) {
            const QJsonObject object = value.toObject();
            if (isOfType(object, "TextQuoteSelector"_L1)) {
                selector.exact = object.value(u"exact").toString();
                selector.prefix = object.value(u"prefix").toString();
                selector.suffix = object.value(u"suffix").toString();
            } else if (isOfType(object, "TextPositionSelector"_L1)) {
                const qint64 begin = object.value(u"start").toInteger(-1);
                const qint64 end = object.value(u"end").toInteger(-1);
                take(begin, end);
            }
            if (depth < deepest) {
                read(object.value(u"refinedBy"), depth + 1);
            }
        }
    }

    void take(qint64 begin, qint64 end)
    {
        if (0 <= begin && begin <= end) {
            selector.position = {TextOffset(begin), TextOffset(end)};
            hasPosition = true;
        }
    }
};

/// Makes a parcel of annotations as the W3C's model has them.
class Gathering
{
public:
    void addDocument(const QJsonObject &document)
    {
        for (const QJsonValue &value : document.value(u"slantlight:codes").toArray()) {
            if (m_parcel.codes.size() >= mostCodes) {
                break;
            }
            if (auto code = codeFromJson(value.toObject())) {
                m_parcel.codes.push_back(*std::move(code));
            }
        }
        for (const QJsonValue &value : document.value(u"slantlight:articles").toArray()) {
            addArticle(value.toObject());
        }
    }

    void add(const QJsonObject &json)
    {
        const QJsonArray creators = listOf(json.value(u"creator"));
        const auto isPerson = [](const QJsonValue &creator) {
            return !isOfType(creator.toObject(), "Software"_L1)
                   && !isOfType(creator.toObject(), "SoftwareAgent"_L1);
        };
        const auto person = std::ranges::find_if(creators, isPerson);
        if (!creators.isEmpty() && person == creators.end()) {
            ++m_parcel.machine;
            return;
        }
        Annotation said;
        const QString id = iriOf(json);
        said.id = AnnotationId(uuidOf(
            id.isEmpty() ? QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact))
                         : id));
        said.created = timeFromIso(json.value(u"created").toString());
        said.modified = timeFromIso(json.value(u"modified").toString());
        said.layer =
            layerFromId(json.value(u"slantlight:layer").toString()).value_or(Layer::Imported);
        said.coder = creators.isEmpty() ? CoderId() : coderOf(*person);
        readBodies(json, said);
        const QJsonArray targets = listOf(json.value(u"target"));
        if (targets.isEmpty()) {
            m_parcel.leftOut += id;
            return;
        }
        for (qsizetype i = 0; i < targets.size(); ++i) {
            Annotation each = said;
            if (i > 0) {
                each.id = AnnotationId(uuidOf(u"%1 target %2"_s.arg(said.id.text()).arg(i + 1)));
            }
            place(json, targets.at(i), std::move(each));
        }
    }

    Parcel parcel() && { return std::move(m_parcel); }

private:
    void addArticle(const QJsonObject &json)
    {
        ArticleParts parts = articlePartsFromJson(json);
        ParcelArticle article{.article = std::nullopt,
                              .id = ArticleId(json.value(u"id").toString()),
                              .address = parts.facts.address,
                              .title = parts.facts.title,
                              .annotations = {},
                              .unit = ParcelArticle::Unit::Utf16,
                              .tags = {},
                              .note = json.value(u"note").toString()};
        for (const QJsonValue &tag : json.value(u"tags").toArray()) {
            article.tags += tag.toString();
        }
        article.tags = tidyTags(article.tags);
        for (const QJsonValue &collection : json.value(u"collections").toArray()) {
            article.collections += collection.toString();
        }
        if (!parts.parts.empty()) {
            article.article = Article::fromParts(parts.parts, std::move(parts.facts));
        }
        m_numbers.try_emplace(article.id.text(), m_parcel.articles.size());
        m_parcel.articles.push_back(std::move(article));
    }

    CoderId coderOf(const QJsonValue &creator)
    {
        const QString name = creator.isString() ? creator.toString() : creator[u"name"].toString();
        const QString iri = iriOf(creator);
        if (name.isEmpty() && iri.isEmpty()) {
            return {};
        }
        const CoderId id(uuidOf(iri.isEmpty() ? name : iri));
        if (!m_coders.contains(id)) {
            m_coders.insert(id);
            m_parcel.coders.push_back(
                {.id = id, .name = name.startsWith("urn:"_L1) ? QString() : name});
        }
        return id;
    }

    static void readBodies(const QJsonObject &json, Annotation &said)
    {
        QStringList memos;
        QStringList tags;
        const bool isTagging = hasPurpose(json, "tagging"_L1, u"motivation");
        for (const QJsonValue &value : listOf(json.value(u"body"))) {
            const QJsonObject body = value.toObject();
            const QString words =
                value.isString()
                    ? QString()
                    : (body.contains(u"value") ? body.value(u"value") : body.value(u"chars"))
                          .toString();
            const QString source =
                value.isString() ? value.toString() : iriOf(body.value(u"source"));
            const QString codes = terms + "code:"_L1;
            if (source.startsWith(codes)) {
                said.code = CodeId(source.sliced(codes.size()));
            } else if (words.isEmpty() || hasPurpose(body, "classifying"_L1, u"purpose")) {
                continue;
            } else if (hasPurpose(body, "identifying"_L1, u"purpose")) {
                said.target = words;
            } else if (hasPurpose(body, "tagging"_L1, u"purpose")
                       || (isTagging && !body.contains(u"purpose"))) {
                tags += words;
            } else {
                memos += words;
            }
        }
        memos += json.value(u"bodyValue").toString();
        memos.removeAll(QString());
        said.memo = memos.join(u"\n\n");
        said.tags = tidyTags(tags);
    }

    void place(const QJsonObject &json, const QJsonValue &target, Annotation said)
    {
        const QJsonValue source = target[u"source"];
        const QString iri = iriOf(source.isUndefined() ? target : source);
        const QString id = source[u"slantlight:article"].toString();
        Selected selected;
        selected.read(target[u"selector"]);
        auto unit =
            selected.hasPosition ? ParcelArticle::Unit::CodePoints : ParcelArticle::Unit::Unknown;
        const QJsonArray position = json.value(u"slantlight:position").toArray();
        if (position.size() == 2) {
            unit = ParcelArticle::Unit::Utf16;
            selected.take(position.at(0).toInteger(-1), position.at(1).toInteger(-1));
        }
        if (const QJsonValue quote = json.value(u"slantlight:quote"); quote.isObject()) {
            selected.selector.exact = quote[u"exact"].toString();
            selected.selector.prefix = quote[u"prefix"].toString();
            selected.selector.suffix = quote[u"suffix"].toString();
        }
        said.selector = std::move(selected.selector);
        ParcelArticle &article = articleOf(id, iri, source[u"dc:title"].toString(), unit);
        if (said.selector.exact.isEmpty() && said.selector.position.isEmpty()) {
            if (said.memo.isEmpty()) {
                m_parcel.leftOut += iriOf(json);
            }
            QStringList notes{article.note, said.memo};
            notes.removeAll(QString());
            article.note = notes.join(u"\n\n");
            return;
        }
        article.annotations.push_back(std::move(said));
    }

    ParcelArticle &articleOf(const QString &id, const QString &iri, const QString &title,
                             ParcelArticle::Unit unit)
    {
        // What counts in another way is kept apart, on the same article.
        if (const auto known = m_numbers.find(id);
            !id.isEmpty() && known != m_numbers.end()
            && m_parcel.articles.at(known->second).unit == unit) {
            return m_parcel.articles.at(known->second);
        }
        const QString key = u"%1 %2 %3"_s.arg(std::to_underlying(unit)).arg(id, iri);
        const auto [number, isNew] = m_numbers.try_emplace(key, m_parcel.articles.size());
        if (isNew) {
            const bool isOurs = iri.startsWith(terms);
            m_parcel.articles.push_back({.article = std::nullopt,
                                         .id = ArticleId(id),
                                         .address = isOurs ? QString() : iri,
                                         .title = title,
                                         .annotations = {},
                                         .unit = unit,
                                         .tags = {},
                                         .note = {}});
        }
        return m_parcel.articles.at(number->second);
    }

    Parcel m_parcel;
    QSet<CoderId> m_coders; ///< those of the parcel
    std::map<QString, std::size_t> m_numbers; ///< of articles, by id, or by how they are named
};

/// Returns all annotations of @p document, of either kind.
QJsonArray annotationsOf(const QJsonValue &document)
{
    if (document.isArray()) {
        return document.toArray();
    }
    const QJsonObject object = document.toObject();
    for (const QString &key : {u"items"_s, u"rows"_s, u"annotations"_s, u"@graph"_s}) {
        if (object.value(key).isArray()) {
            return object.value(key).toArray();
        }
    }
    if (object.value(u"first").isObject()) {
        return annotationsOf(object.value(u"first"));
    }
    return object.contains(u"target") ? QJsonArray{object} : QJsonArray();
}

int lineOf(const QByteArray &json, qsizetype offset)
{
    return 1 + static_cast<int>(json.first(std::min(offset, json.size())).count('\n'));
}

} // namespace

Result<Parcel> readAnnotations(const QByteArray &json)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(json, &problem);
    if (problem.error != QJsonParseError::NoError) {
        return std::unexpected(
            Error{ErrorCode::MalformedJson, u"line %1"_s.arg(lineOf(json, problem.offset))});
    }
    const QJsonValue root =
        document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
    const QJsonArray annotations = annotationsOf(root);
    const bool hasArticles = root.isObject() && root[u"slantlight:articles"].isArray();
    const bool areAnnotations = std::ranges::all_of(annotations, [](const QJsonValue &value) {
        return value.isObject() && value.toObject().contains(u"target");
    });
    if (!areAnnotations || (annotations.isEmpty() && !hasArticles)) {
        return std::unexpected(Error{ErrorCode::UnsupportedFormat, {}});
    }
    if (!annotations.isEmpty() && isHypothesis(annotations.first().toObject())) {
        return readHypothesis(annotations);
    }
    Gathering gathering;
    gathering.addDocument(root.toObject());
    for (const QJsonValue &annotation : annotations) {
        gathering.add(annotation.toObject());
    }
    return std::move(gathering).parcel();
}

QString uuidOf(const QString &name)
{
    static const QUuid names(u"{7c6f3a52-2d0b-4b79-9a63-6f0f6d2b1e84}"_s);
    const QString bare = name.startsWith("urn:uuid:"_L1) ? name.sliced(9) : name;
    const QUuid id = isUuid(bare) ? QUuid(bare) : QUuid::createUuidV5(names, name);
    return id.toString(QUuid::WithoutBraces);
}

bool isUuid(const QString &text)
{
    // Qt reads one where there is more behind it, too.
    constexpr qsizetype length = 36;
    return (text.size() == length || (text.size() == length + 2 && text.startsWith(u'{')))
           && !QUuid(text).isNull();
}

QDateTime timeFromIso(const QString &text)
{
    const QDateTime time = QDateTime::fromString(text, Qt::ISODateWithMs);
    return time.isValid() ? time.toUTC() : QDateTime();
}

} // namespace slantlight
