// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/webannotation.h"

#include "core/exchange/codejson.h"
#include "core/exchange/plainjson.h"
#include "core/exchange/report.h"

#include <QUuid>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace slantlight {

namespace {

constexpr auto terms = "tag:slantlight.org,2026:"_L1;

void text(JsonWriter &json, QStringView key, QStringView value)
{
    json.key(key);
    json.string(value);
}

void text(JsonWriter &json, QStringView key, const QString &value)
{
    text(json, key, QStringView(value));
}

/// What is not known is left out, as the model wants it.
void textIfAny(JsonWriter &json, QStringView key, QStringView value)
{
    if (!value.isEmpty()) {
        text(json, key, value);
    }
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

void writeBody(JsonWriter &json, QStringView purpose, QStringView value, QStringView format = {})
{
    if (value.isEmpty()) {
        return;
    }
    json.beginObject();
    text(json, u"type", u"TextualBody");
    text(json, u"purpose", purpose);
    text(json, u"value", value);
    textIfAny(json, u"format", format);
    json.endObject();
}

void writeReference(JsonWriter &json, QStringView kind, QStringView id)
{
    json.beginObject();
    text(json, u"type", u"SpecificResource");
    text(json, u"purpose", u"classifying");
    text(json, u"source", QString(terms + kind + u':' + id));
    json.endObject();
}

void writeQuote(JsonWriter &json, const Selector &selector)
{
    text(json, u"exact", selector.exact);
    text(json, u"prefix", selector.prefix);
    text(json, u"suffix", selector.suffix);
}

void writeSoftware(JsonWriter &json)
{
    json.beginObject();
    text(json, u"id", QString(terms + QLatin1StringView(SLANTLIGHT_VERSION)));
    text(json, u"type", u"Software");
    text(json, u"name", QString(u"Slantlight " + QLatin1StringView(SLANTLIGHT_VERSION)));
    json.endObject();
}

bool saysTheSame(const Selector &a, const Selector &b)
{
    return a.exact == b.exact && a.prefix == b.prefix && a.suffix == b.suffix;
}

} // namespace

/// What the annotations of one article have in common.
struct WebAnnotationWriter::Source
{
    const Article &article;
    const Analysis &analysis;
    CodePoints codePoints;
    QString id; ///< an IRI

    void write(JsonWriter &json) const
    {
        json.key(u"source");
        json.beginObject();
        text(json, u"id", id);
        text(json, u"type", u"Text");
        textIfAny(json, u"dc:title", article.title());
        text(json, u"slantlight:article", article.id().text());
        json.endObject();
    }

    void writeSelectors(JsonWriter &json, const Selector &described, bool isPlaced) const
    {
        json.key(u"selector");
        json.beginArray();
        json.beginObject();
        text(json, u"type", u"TextQuoteSelector");
        writeQuote(json, described);
        json.endObject();
        if (isPlaced) {
            json.beginObject();
            text(json, u"type", u"TextPositionSelector");
            json.key(u"start");
            json.number(codePoints.before(described.position.begin()));
            json.key(u"end");
            json.number(codePoints.before(described.position.end()));
            json.endObject();
        }
        json.endArray();
    }
};

WebAnnotationWriter::WebAnnotationWriter(ExportContext context, ArticleText text)
    : m_context(std::move(context))
    , m_text(text)
{
    m_items.beginArray();
    m_articles.beginArray();
}

void WebAnnotationWriter::add(const Outgoing &outgoing)
{
    const Review &review = *outgoing.shown.review;
    const Article &article = *review.article;
    const ArticleFacts &facts = article.facts();
    const Source source{.article = article,
                        .analysis = review.analysis,
                        .codePoints = CodePoints(article.text()),
                        .id = facts.address.isEmpty()
                                  ? QString(terms + "article:"_L1 + article.id().text())
                                  : facts.address};
    m_articles.beginObject();
    text(m_articles, u"id", article.id().text());
    text(m_articles, u"source", source.id);
    text(m_articles, u"title", article.title());
    textIfAny(m_articles, u"author", facts.author);
    textIfAny(m_articles, u"published", facts.published.toString(Qt::ISODate));
    textIfAny(m_articles, u"language", facts.language);
    textIfAny(m_articles, u"address", facts.address);
    textIfAny(m_articles, u"site", facts.site);
    textIfAny(m_articles, u"retrieved", isoTime(outgoing.retrieved));
    text(m_articles, u"textHash", textHash(article.text()));
    textIfAny(m_articles, u"rulePack", review.analysis.rulePack);
    textIfAny(m_articles, u"note", outgoing.note);
    texts(m_articles, u"tags", outgoing.tags);
    texts(m_articles, u"collections", outgoing.collections);
    if (m_text == ArticleText::Embedded) {
        m_articles.key(u"blocks");
        m_articles.beginArray();
        auto link = article.links().begin();
        for (const Block &block : article.blocks()) {
            m_articles.beginObject();
            text(m_articles, u"kind", blockKindId(block.kind));
            text(m_articles, u"text", block.span.in(article.text()));
            m_articles.key(u"links");
            m_articles.beginArray();
            for (; link != article.links().end() && link->span.begin() < block.span.end(); ++link) {
                m_articles.beginObject();
                m_articles.key(u"start");
                m_articles.number(qint64{link->span.begin() - block.span.begin()});
                m_articles.key(u"end");
                m_articles.number(qint64{link->span.end() - block.span.begin()});
                text(m_articles, u"address", link->address);
                m_articles.endObject();
            }
            m_articles.endArray();
            m_articles.endObject();
        }
        m_articles.endArray();
    }
    m_articles.endObject();
    for (const PlacedAnnotation *const placed : outgoing.shown.annotations) {
        write(*placed, source);
    }
    for (const PlacedAnnotation *const placed : outgoing.shown.orphans) {
        write(*placed, source);
    }
    for (const Marker *const marker : outgoing.shown.markers) {
        write(*marker, source, review.answerTo(*marker) == Answer::Agree);
    }
}

void WebAnnotationWriter::write(const PlacedAnnotation &placed, const Source &source)
{
    const Annotation &annotation = placed.annotation;
    const Code *const code = m_context.codebook.code(annotation.code);
    m_codes.insert(annotation.code);
    ++m_count;
    JsonWriter &json = m_items;
    json.beginObject();
    text(json, u"id", QString(u"urn:uuid:" + annotation.id.text()));
    text(json, u"type", u"Annotation");
    json.key(u"motivation");
    json.beginArray();
    json.string(u"classifying");
    if (!annotation.memo.isEmpty()) {
        json.string(u"commenting");
    }
    json.endArray();
    textIfAny(json, u"created", isoTime(annotation.created));
    textIfAny(json, u"modified", isoTime(annotation.modified));
    json.key(u"creator");
    const Coder &coder = coderOf(annotation, m_context);
    json.beginObject();
    text(json, u"id", QString(u"urn:uuid:" + coder.id.text()));
    text(json, u"type", u"Person");
    textIfAny(json, u"name", coder.name);
    json.endObject();
    json.key(u"body");
    json.beginArray();
    writeReference(json, u"code", annotation.code.text());
    writeBody(json, u"classifying", code == nullptr ? annotation.code.text() : code->name);
    writeBody(json, u"commenting", annotation.memo, u"text/markdown");
    writeBody(json, u"identifying", annotation.target);
    for (const QString &tag : annotation.tags) {
        writeBody(json, u"tagging", tag);
    }
    json.endArray();
    json.key(u"target");
    json.beginObject();
    text(json, u"type", u"SpecificResource");
    source.write(json);
    const Selector &kept = annotation.selector;
    const Selector described =
        placed.anchor.span ? describe(source.article.text(), *placed.anchor.span) : kept;
    source.writeSelectors(json, described, placed.anchor.span.has_value());
    json.endObject();
    // The selector as it is kept: of another version of the text, it may say something else.
    json.key(u"slantlight:position");
    json.beginArray();
    json.number(qint64{kept.position.begin().value()});
    json.number(qint64{kept.position.end().value()});
    json.endArray();
    if (!saysTheSame(kept, described)) {
        json.key(u"slantlight:quote");
        json.beginObject();
        writeQuote(json, kept);
        json.endObject();
    }
    text(json, u"slantlight:layer", layerId(annotation.layer));
    text(json, u"slantlight:anchor", anchorStateId(placed.anchor.state));
    json.endObject();
}

void WebAnnotationWriter::write(const Marker &marker, const Source &source, bool isAgreed)
{
    m_codes.insert(codeOf(marker.category));
    ++m_count;
    JsonWriter &json = m_items;
    json.beginObject();
    text(json, u"id",
         QString(terms + u"marker:" + source.article.id().text() + u':' + marker.fingerprint));
    text(json, u"type", u"Annotation");
    text(json, u"motivation", u"highlighting");
    json.key(u"creator");
    writeSoftware(json);
    json.key(u"body");
    json.beginArray();
    writeReference(json, u"code", categoryId(marker.category));
    writeReference(json, u"rule", marker.rule.text());
    writeBody(json, u"commenting", marker.message, u"text/plain");
    json.endArray();
    json.key(u"target");
    json.beginObject();
    text(json, u"type", u"SpecificResource");
    source.write(json);
    source.writeSelectors(json, describe(source.article.text(), marker.span), true);
    json.endObject();
    text(json, u"slantlight:severity", severityId(marker.severity));
    text(json, u"slantlight:voice", voiceId(marker.voice));
    textIfAny(json, u"slantlight:speaker", marker.speaker);
    json.key(u"slantlight:weight");
    json.number(marker.weight);
    if (isAgreed) {
        text(json, u"slantlight:answer", answerId(Answer::Agree));
    }
    json.endObject();
}

Result<QByteArray> WebAnnotationWriter::finish()
{
    m_items.endArray();
    m_articles.endArray();
    const QByteArray items = std::move(m_items).json();
    const QByteArray articles = std::move(m_articles).json();
    static const QUuid names(u"{0a4b6f0e-0f4e-4a67-8d5e-1f1c2f6a9d37}"_s);
    const QString id =
        u"urn:uuid:"
        + QUuid::createUuidV5(names, QByteArray(articles + items)).toString(QUuid::WithoutBraces);
    JsonWriter json;
    json.beginObject();
    json.key(u"@context");
    json.beginArray();
    json.string(u"http://www.w3.org/ns/anno.jsonld");
    json.beginObject();
    text(json, u"slantlight", terms);
    json.endObject();
    json.endArray();
    text(json, u"id", id);
    text(json, u"type", u"AnnotationCollection");
    text(json, u"label", u"Slantlight");
    textIfAny(json, u"created", isoTime(m_context.written));
    json.key(u"generator");
    writeSoftware(json);
    text(json, u"slantlight:icu", icuVersion());
    json.key(u"total");
    json.number(m_count);
    json.key(u"slantlight:codes");
    json.beginArray();
    std::set<CodeId> wanted;
    for (const CodeId &used : m_codes) {
        const Code *code = m_context.codebook.code(used);
        for (; code != nullptr && wanted.insert(code->id).second;
             code = m_context.codebook.code(code->parent)) { }
    }
    for (const Code &code : m_context.codebook.codes()) { // parents first
        if (wanted.contains(code.id)) {
            writeCode(json, code);
        }
    }
    json.endArray();
    json.key(u"slantlight:articles");
    QByteArray file = json.json();
    JsonWriter page;
    page.beginObject();
    text(page, u"id", QString(id + u"#page"));
    text(page, u"type", u"AnnotationPage");
    text(page, u"partOf", id);
    page.key(u"startIndex");
    page.number(qint64{0});
    page.key(u"items");
    file += articles + ", \"first\": " + page.json() + items + "}}\n";
    return file;
}

CodePoints::CodePoints(QStringView text)
    : m_length(text.size())
{
    for (qsizetype i = 1; i < text.size(); ++i) {
        if (text.at(i).isLowSurrogate() && text.at(i - 1).isHighSurrogate()) {
            m_pairs.push_back(i);
        }
    }
}

qint64 CodePoints::before(TextOffset place) const
{
    const qsizetype at = std::min(place.value(), m_length);
    return at - std::distance(m_pairs.begin(), std::ranges::lower_bound(m_pairs, at));
}

std::optional<TextOffset> CodePoints::place(qint64 codePoints) const
{
    if (codePoints < 0 || codePoints > before(TextOffset(m_length))) {
        return std::nullopt;
    }
    // The nth pair pushes on what has n - 1 pairs before it, and more code points than it begins
    // at.
    const auto pairs = std::ranges::lower_bound(
        m_pairs, codePoints, std::less_equal(),
        [this](const qsizetype &half) { return half - (&half - m_pairs.data()); });
    return TextOffset(codePoints + std::distance(m_pairs.begin(), pairs));
}

} // namespace slantlight
