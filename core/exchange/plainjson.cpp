// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/plainjson.h"

#include "core/exchange/codejson.h"
#include "core/exchange/jsonwriter.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace slantlight {

namespace {

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

void writeSelector(JsonWriter &json, const Selector &selector, const QString &text)
{
    json.key(u"selector");
    json.beginArray();
    json.beginObject();
    slantlight::text(json, u"type", u"TextQuoteSelector"_s);
    slantlight::text(json, u"exact", selector.exact);
    slantlight::text(json, u"prefix", selector.prefix);
    slantlight::text(json, u"suffix", selector.suffix);
    json.endObject();
    json.beginObject();
    slantlight::text(json, u"type", u"TextPositionSelector"_s);
    json.key(u"start");
    json.number(codePointsUpTo(text, selector.position.begin()));
    json.key(u"end");
    json.number(codePointsUpTo(text, selector.position.end()));
    json.endObject();
    json.endArray();
}

void writeAnnotation(JsonWriter &json, const Annotation &annotation, const Dossier &dossier,
                     const std::vector<Coder> &coders)
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
    text(json, u"name", coderName(coders, annotation.coder));
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

} // namespace

QByteArray dossierToJson(const Dossier &dossier, const std::vector<Coder> &coders)
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
        writeAnnotation(json, annotation, dossier, coders);
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

QByteArray libraryToJson(const Codebook &codebook, const std::vector<Coder> &coders,
                         const std::vector<PlainCollection> &collections)
{
    JsonWriter json;
    json.beginObject();
    json.key(u"codes");
    json.beginArray();
    for (const Code &code : codebook.codes()) {
        writeCode(json, code);
    }
    json.endArray();
    json.key(u"coders");
    json.beginArray();
    for (const Coder &coder : coders) {
        json.beginObject();
        text(json, u"id", coder.id.text());
        text(json, u"name", coder.name);
        json.endObject();
    }
    json.endArray();
    json.key(u"collections");
    json.beginArray();
    for (const auto &[collection, articles] : collections) {
        json.beginObject();
        text(json, u"id", collection.id.text());
        text(json, u"name", collection.name);
        text(json, u"parent", collection.parent.text());
        texts(json, u"articles", articles);
        json.endObject();
    }
    json.endArray();
    json.endObject();
    return std::move(json).json() + '\n';
}

QString coderName(const std::vector<Coder> &coders, const CoderId &id)
{
    const auto found = std::ranges::find(coders, id, &Coder::id);
    const Coder &coder = found == coders.end() ? coders.front() : *found;
    return coder.name.isEmpty() ? coder.id.text() : coder.name;
}

qint64 codePointsUpTo(const QString &text, TextOffset place)
{
    const QStringView before = QStringView(text).first(std::min(place.value(), text.size()));
    return before.size()
           - std::ranges::count_if(before, [](QChar c) { return c.isLowSurrogate(); });
}

QString isoTime(const QDateTime &time)
{
    return time.isValid() ? time.toUTC().toString(Qt::ISODateWithMs) : QString();
}

} // namespace slantlight
