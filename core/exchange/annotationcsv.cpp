// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/annotationcsv.h"

#include "core/exchange/plainjson.h"
#include "core/exchange/report.h"

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace slantlight {

namespace {

/// A line of the table before it is written.
struct Row
{
    QString id;
    QString start;
    QString end;
    Selector selector;
    QString code;
    QString codeName;
    QString rule;
    QString voice;
    QString speaker;
    QString severity;
    QString status;
    QString coder;
    QString note;
    QString created;
    QString modified;
    QString layer;
    QString target;
    QString tags;
    QString answer;
};

const QStringList &columns()
{
    static const QStringList names{
        u"id"_s,       u"document"_s, u"outlet"_s,  u"author"_s,   u"published"_s, u"url"_s,
        u"start"_s,    u"end"_s,      u"exact"_s,   u"prefix"_s,   u"suffix"_s,    u"code"_s,
        u"category"_s, u"rule"_s,     u"voice"_s,   u"speaker"_s,  u"severity"_s,  u"status"_s,
        u"coder"_s,    u"note"_s,     u"created"_s, u"modified"_s, u"layer"_s,     u"codeName"_s,
        u"target"_s,   u"tags"_s,     u"answer"_s,  u"article"_s,  u"rulePack"_s,  u"program"_s,
        u"icu"_s};
    return names;
}

QStringList fieldsOf(const Row &row, const Outgoing &outgoing)
{
    const Article &article = *outgoing.shown.review->article;
    const Analysis &analysis = outgoing.shown.review->analysis;
    const ArticleFacts &facts = article.facts();
    return {row.id,
            article.title(),
            analysis.outlet ? analysis.outlet->name : facts.site,
            facts.author,
            facts.published.toString(Qt::ISODate),
            facts.address,
            row.start,
            row.end,
            row.selector.exact,
            row.selector.prefix,
            row.selector.suffix,
            row.code,
            categoryFromId(row.code) ? row.code : QString(),
            row.rule,
            row.voice,
            row.speaker,
            row.severity,
            row.status,
            row.coder,
            row.note,
            row.created,
            row.modified,
            row.layer,
            row.codeName,
            row.target,
            row.tags,
            row.answer,
            article.id().text(),
            analysis.rulePack,
            programVersion(),
            icuVersion()};
}

QString nameOf(const CodeId &id, const ExportContext &context)
{
    const Code *const code = context.codebook.code(id);
    return code == nullptr ? id.text() : code->name;
}

Row rowOf(const PlacedAnnotation &placed, const QString &text, const ExportContext &context)
{
    const Annotation &annotation = placed.annotation;
    Row row{.id = annotation.id.text(),
            .selector = annotation.selector,
            .code = annotation.code.text(),
            .codeName = nameOf(annotation.code, context),
            .status = anchorStateId(placed.anchor.state).toString(),
            .coder = coderName(context.coders, annotation.coder),
            .note = annotation.memo,
            .created = isoTime(annotation.created),
            .modified = isoTime(annotation.modified),
            .layer = layerId(annotation.layer).toString(),
            .target = annotation.target,
            .tags = annotation.tags.join(u"; "_s)};
    if (const auto &span = placed.anchor.span) {
        row.selector = describe(text, *span);
        row.start = QString::number(span->begin().value());
        row.end = QString::number(span->end().value());
    }
    return row;
}

Row rowOf(const Marker &marker, const Review &review, const ExportContext &context)
{
    const CodeId code = codeOf(marker.category);
    const auto answer = review.answerTo(marker);
    return {.id = marker.fingerprint,
            .start = QString::number(marker.span.begin().value()),
            .end = QString::number(marker.span.end().value()),
            .selector = describe(review.article->text(), marker.span),
            .code = code.text(),
            .codeName = nameOf(code, context),
            .rule = marker.rule.text(),
            .voice = voiceId(marker.voice).toString(),
            .speaker = marker.speaker,
            .severity = severityId(marker.severity).toString(),
            .status = marker.isMark() ? u"mark"_s : u"candidate"_s,
            .note = marker.message,
            .layer = layerId(Layer::Machine).toString(),
            .answer = answer ? answerId(*answer).toString() : QString()};
}

} // namespace

AnnotationCsvWriter::AnnotationCsvWriter(ExportContext context, CsvOptions options)
    : m_context(std::move(context))
    , m_options(options)
    , m_table(options.hasMark ? "\xEF\xBB\xBF" : "")
{
    m_table += csvLine(columns(), m_options);
}

void AnnotationCsvWriter::add(const Outgoing &outgoing)
{
    const Shown &shown = outgoing.shown;
    const QString &text = shown.review->article->text();
    const auto write = [&](const Row &row) {
        m_table += csvLine(fieldsOf(row, outgoing), m_options);
    };
    for (const PlacedAnnotation *const placed : shown.annotations) {
        write(rowOf(*placed, text, m_context));
    }
    for (const PlacedAnnotation *const placed : shown.orphans) {
        write(rowOf(*placed, text, m_context));
    }
    for (const Marker *const marker : shown.markers) {
        write(rowOf(*marker, *shown.review, m_context));
    }
}

Result<QByteArray> AnnotationCsvWriter::finish()
{
    return std::move(m_table);
}

} // namespace slantlight
