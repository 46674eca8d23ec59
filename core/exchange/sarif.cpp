// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/sarif.h"

#include "core/exchange/plainjson.h"
#include "core/exchange/report.h"

#include <QUrl>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace slantlight {

namespace {

void text(JsonWriter &json, QStringView key, QStringView value)
{
    json.key(key);
    json.string(value);
}

void message(JsonWriter &json, QStringView key, const QString &value)
{
    json.key(key);
    json.beginObject();
    text(json, u"text", value);
    json.endObject();
}

void number(JsonWriter &json, QStringView key, qint64 value)
{
    json.key(key);
    json.number(value);
}

/// Returns @p id as a name that programs take for a symbol: "DoubtPurportedly".
QString symbolOf(const QString &id)
{
    QString symbol;
    bool isFirst = true;
    for (const QChar c : id) {
        if (c.isLetterOrNumber() && c.unicode() < 0x80) {
            symbol += isFirst ? c.toUpper() : c;
        }
        isFirst = !c.isLetterOrNumber();
    }
    return symbol;
}

/// Returns @p path so that a URI can hold it.
QString relativeUri(const QString &path)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(path, "/"));
}

} // namespace

/// Where the lines of a text begin.
class SarifWriter::Lines
{
public:
    explicit Lines(const QString &text)
        : m_text(text)
    {
        for (qsizetype feed = text.indexOf(u'\n'); feed >= 0;
             feed = text.indexOf(u'\n', feed + 1)) {
            m_starts.push_back(feed + 1);
        }
    }

    void write(JsonWriter &json, TextSpan span) const
    {
        json.key(u"region");
        json.beginObject();
        place(json, u"startLine", u"startColumn", span.begin());
        place(json, u"endLine", u"endColumn", span.end());
        number(json, u"charOffset", span.begin().value());
        number(json, u"charLength", span.length());
        message(json, u"snippet", span.in(m_text).toString());
        json.endObject();
    }

private:
    void place(JsonWriter &json, QStringView line, QStringView column, TextOffset offset) const
    {
        const auto next = std::ranges::upper_bound(m_starts, offset.value());
        number(json, line, next - m_starts.begin());
        number(json, column, offset.value() - *std::prev(next) + 1);
    }

    const QString &m_text;
    std::vector<qsizetype> m_starts{0};
};

SarifWriter::SarifWriter(ExportContext context)
    : m_context(std::move(context))
{
    m_artifacts.beginArray();
    m_results.beginArray();
}

void SarifWriter::add(const Outgoing &outgoing)
{
    add({.shown = outgoing.shown,
         .uri = relativeUri(outgoing.name + u".txt"),
         .index = m_articles,
         .hasText = true});
}

void SarifWriter::add(const Outgoing &outgoing, const QString &uri)
{
    const QUrl url(uri);
    // A file may be called "notes: a.txt", which is no address.
    const bool isAddress =
        url.isValid() && (url.scheme() == "https"_L1 || url.scheme() == "http"_L1);
    add({.shown = outgoing.shown,
         .uri = isAddress ? QString::fromLatin1(url.toEncoded()) : relativeUri(uri),
         .index = m_articles,
         .hasText = false});
}

void SarifWriter::add(const Artifact &artifact)
{
    const Review &review = *artifact.shown.review;
    const Article &article = *review.article;
    const ArticleFacts &facts = article.facts();
    ++m_articles;
    m_rulePack = review.analysis.rulePack;
    m_artifacts.beginObject();
    m_artifacts.key(u"location");
    m_artifacts.beginObject();
    text(m_artifacts, u"uri", artifact.uri);
    m_artifacts.endObject();
    message(m_artifacts, u"description", article.title());
    const QString ofSource = artifact.hasText ? QString() : facts.sourceHash;
    const QString hash = (ofSource.isEmpty() ? textHash(article.text()) : ofSource);
    m_artifacts.key(u"hashes");
    m_artifacts.beginObject();
    text(m_artifacts, u"sha-256", hash.section(u':', -1));
    m_artifacts.endObject();
    if (artifact.hasText) {
        text(m_artifacts, u"mimeType", u"text/plain");
        text(m_artifacts, u"encoding", u"UTF-8");
        message(m_artifacts, u"contents", article.text());
    }
    m_artifacts.key(u"properties");
    m_artifacts.beginObject();
    const auto property = [this](QStringView key, const QString &value) {
        if (!value.isEmpty()) {
            text(m_artifacts, key, value);
        }
    };
    property(u"address", facts.address);
    property(u"author", facts.author);
    property(u"published", facts.published.toString(Qt::ISODate));
    property(u"language", facts.language);
    property(u"outlet", review.analysis.outlet ? review.analysis.outlet->name : facts.site);
    property(u"article", article.id().text());
    m_artifacts.endObject();
    m_artifacts.endObject();
    const Lines lines(article.text());
    for (const Marker *const marker : artifact.shown.markers) {
        write(*marker, artifact, lines);
    }
    for (const PlacedAnnotation *const placed : artifact.shown.annotations) {
        write(*placed, artifact, lines);
    }
    for (const PlacedAnnotation *const placed : artifact.shown.orphans) {
        write(*placed, artifact, lines);
    }
}

SarifWriter::Rule SarifWriter::ruleOf(const CodeId &id) const
{
    const Code *const code = m_context.codebook.code(id);
    return {.name = code == nullptr ? id.text() : code->name,
            .definition = code == nullptr ? QString() : code->definition,
            .cite = code == nullptr ? QString() : code->source,
            .category = id.text()};
}

void SarifWriter::beginResult(const QString &id, const Rule &rule, const QString &said)
{
    const auto [place, isNew] = m_rules.try_emplace(id, rule);
    if (isNew) {
        place->second.index = static_cast<int>(m_order.size());
        m_order.push_back(&place->first);
    }
    m_results.beginObject();
    text(m_results, u"ruleId", id);
    number(m_results, u"ruleIndex", place->second.index);
    text(m_results, u"level", u"note");
    message(m_results, u"message", said.isEmpty() ? rule.name : said);
}

void SarifWriter::writePlace(const Artifact &artifact, const Lines &lines,
                             const std::optional<TextSpan> &span)
{
    m_results.key(u"locations");
    m_results.beginArray();
    m_results.beginObject();
    m_results.key(u"physicalLocation");
    m_results.beginObject();
    m_results.key(u"artifactLocation");
    m_results.beginObject();
    text(m_results, u"uri", artifact.uri);
    number(m_results, u"index", artifact.index);
    m_results.endObject();
    if (span) {
        lines.write(m_results, *span);
    }
    m_results.endObject();
    m_results.endObject();
    m_results.endArray();
}

void SarifWriter::write(const Marker &marker, const Artifact &artifact, const Lines &lines)
{
    Rule rule = ruleOf(codeOf(marker.category));
    rule.cite = marker.cite;
    beginResult(marker.rule.text(), rule, marker.message);
    writePlace(artifact, lines, marker.span);
    m_results.key(u"partialFingerprints");
    m_results.beginObject();
    text(m_results, u"contextHash/v1", marker.fingerprint);
    m_results.endObject();
    const auto verdict = artifact.shown.review->verdictOn(marker);
    if (verdict && verdict->answer == Answer::NotHere) {
        m_results.key(u"suppressions");
        m_results.beginArray();
        m_results.beginObject();
        text(m_results, u"kind", u"external");
        text(m_results, u"status", u"accepted");
        text(m_results, u"justification", verdict->reason);
        m_results.endObject();
        m_results.endArray();
    }
    m_results.key(u"properties");
    m_results.beginObject();
    text(m_results, u"category", categoryId(marker.category));
    text(m_results, u"voice", voiceId(marker.voice));
    m_results.key(u"speaker");
    m_results.stringOrNull(marker.speaker);
    text(m_results, u"severity", severityId(marker.severity));
    m_results.key(u"weight");
    m_results.number(marker.weight);
    text(m_results, u"status", marker.isMark() ? u"mark" : u"candidate");
    m_results.key(u"answer");
    m_results.stringOrNull(verdict ? answerId(verdict->answer) : QStringView());
    m_results.endObject();
    m_results.endObject();
}

void SarifWriter::write(const PlacedAnnotation &placed, const Artifact &artifact,
                        const Lines &lines)
{
    const Annotation &annotation = placed.annotation;
    beginResult(u"code." + annotation.code.text(), ruleOf(annotation.code), annotation.memo);
    writePlace(artifact, lines, placed.anchor.span);
    m_results.key(u"partialFingerprints");
    m_results.beginObject();
    text(m_results, u"annotation/v1", annotation.id.text());
    m_results.endObject();
    m_results.key(u"properties");
    m_results.beginObject();
    text(m_results, u"layer", layerId(annotation.layer));
    text(m_results, u"coder", coderName(m_context.coders, annotation.coder));
    text(m_results, u"anchor", anchorStateId(placed.anchor.state));
    text(m_results, u"exact", annotation.selector.exact);
    m_results.key(u"target");
    m_results.stringOrNull(annotation.target);
    m_results.key(u"tags");
    m_results.beginArray();
    for (const QString &tag : annotation.tags) {
        m_results.string(tag);
    }
    m_results.endArray();
    m_results.key(u"created");
    m_results.stringOrNull(isoTime(annotation.created));
    m_results.key(u"modified");
    m_results.stringOrNull(isoTime(annotation.modified));
    m_results.endObject();
    m_results.endObject();
}

void SarifWriter::writeRules(JsonWriter &json) const
{
    json.key(u"rules");
    json.beginArray();
    for (const QString *const id : m_order) {
        const Rule &rule = m_rules.at(*id);
        const QString meaning = rule.definition.isEmpty() ? rule.name : rule.definition;
        json.beginObject();
        text(json, u"id", *id);
        text(json, u"name", symbolOf(*id));
        message(json, u"shortDescription", rule.name);
        message(json, u"fullDescription", meaning);
        message(json, u"help", rule.cite.isEmpty() ? meaning : meaning + u'\n' + rule.cite);
        json.key(u"defaultConfiguration");
        json.beginObject();
        text(json, u"level", u"note");
        json.endObject();
        json.key(u"properties");
        json.beginObject();
        text(json, u"category", rule.category);
        json.endObject();
        json.endObject();
    }
    json.endArray();
}

Result<QByteArray> SarifWriter::finish()
{
    m_artifacts.endArray();
    m_results.endArray();
    JsonWriter json;
    json.beginObject();
    text(json, u"$schema", u"https://json.schemastore.org/sarif-2.1.0.json");
    text(json, u"version", u"2.1.0");
    json.key(u"runs");
    json.beginArray();
    json.beginObject();
    text(json, u"columnKind", u"utf16CodeUnits");
    json.key(u"tool");
    json.beginObject();
    json.key(u"driver");
    json.beginObject();
    text(json, u"name", u"slantlight");
    text(json, u"version", QString::fromLatin1(SLANTLIGHT_VERSION));
    writeRules(json);
    json.endObject();
    json.endObject();
    json.key(u"properties");
    json.beginObject();
    json.key(u"rulePack");
    json.stringOrNull(m_rulePack);
    text(json, u"icu", icuVersion());
    json.endObject();
    json.key(u"artifacts");
    QByteArray file = json.json();
    file += std::move(m_artifacts).json() + ", \"results\": " + std::move(m_results).json();
    return file + "}]}\n";
}

} // namespace slantlight
