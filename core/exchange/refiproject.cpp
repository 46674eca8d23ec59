// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/refiproject.h"

#include "core/exchange/detaillines.h"
#include "core/exchange/plainjson.h"
#include "core/exchange/qdacodes.h"
#include "core/exchange/refivalues.h"
#include "core/exchange/refiwords.h"

#include <QBuffer>

#include <algorithm>
#include <utility>

#include <KZip>

using namespace Qt::StringLiterals;

namespace slantlight {

namespace {

QString analyzerGuid()
{
    return qdaNameGuid(u"user", refi::analyzer);
}

QString guidOf(const Coder &coder)
{
    return qdaGuid(u"user", coder.id.text());
}

/// Adds the selector as it is kept, which may be of another version of the text.
void addSelector(DetailLines &lines, const Selector &selector)
{
    lines.add(refi::kept::exact, selector.exact);
    lines.add(refi::kept::prefix, selector.prefix);
    lines.add(refi::kept::suffix, selector.suffix);
    lines.add(refi::kept::begin, QString::number(selector.position.begin().value()));
    lines.add(refi::kept::end, QString::number(selector.position.end().value()));
}

/// What a marker says, as a researcher reads it beside the words.
QString descriptionOf(const Marker &marker, bool isAgreed)
{
    DetailLines lines;
    lines.add("Rule"_L1, marker.rule.text());
    lines.add("Voice"_L1, voiceId(marker.voice).toString());
    lines.add("Speaker"_L1, marker.speaker);
    lines.add("Strength"_L1, severityId(marker.severity).toString());
    lines.add("Weight"_L1, QString::number(marker.weight, 'f', 2));
    lines.add("Answer"_L1, isAgreed ? answerId(Answer::Agree).toString() : QString());
    return (marker.message.isEmpty() ? QString() : marker.message + u'\n') + lines.text();
}

} // namespace

RefiProjectWriter::RefiProjectWriter(ExportContext context, QdaDialect dialect)
    : m_context(std::move(context))
    , m_dialect(dialect)
{
}

void RefiProjectWriter::add(const Outgoing &outgoing)
{
    const Shown &shown = outgoing.shown;
    const Article &article = *shown.review->article;
    const QString source = freeGuid(qdaGuid(u"source", article.id().text()));
    const RefiText text(article.text(), m_dialect);
    const QString file = source + u".txt"_s;
    m_files.emplace_back(u"sources/"_s + file, text.file());
    m_sources.begin(u"TextSource"_s);
    m_sources.attribute(u"guid"_s, source);
    m_sources.attribute(u"name"_s, outgoing.name.isEmpty() ? article.title() : outgoing.name);
    m_sources.attribute(u"plainTextPath"_s, u"internal://"_s + file);
    m_sources.attribute(u"creatingUser"_s, userFor(m_context.coders.front()));
    m_sources.attributeIfAny(u"creationDateTime"_s, outgoing.retrieved);
    QStringList notes;
    if (!outgoing.note.isEmpty()) {
        m_sources.element(u"Description"_s, outgoing.note);
        notes += writeNote(source, refi::articleNote, outgoing.note,
                           userFor(m_context.coders.front()), {});
    }
    for (const PlacedAnnotation *const placed : shown.annotations) {
        writeAnnotation(*placed, text);
    }
    for (const Marker *const marker : shown.markers) {
        writeMarker(*marker, *shown.review, text);
    }
    for (const PlacedAnnotation *const placed : shown.orphans) {
        notes += writeOrphan(*placed, source);
    }
    for (const QString &note : notes) {
        m_sources.reference(u"NoteRef"_s, note);
    }
    writeRefiValues(m_sources, refiValuesOf(outgoing));
    m_sources.end();
    addToGroups(outgoing, source);
}

void RefiProjectWriter::writeAnnotation(const PlacedAnnotation &placed, const RefiText &text)
{
    const Annotation &annotation = placed.annotation;
    const QString guid = freeGuid(qdaGuid(u"selection", annotation.id.text()));
    m_codes.insert(annotation.code);
    text.write(m_sources,
               {.guid = guid,
                .coder = userFor(coderOf(annotation, m_context)),
                .code = annotation.code,
                .created = annotation.created,
                .modified = annotation.modified,
                .description = annotation.memo,
                .notes = writeNotes(placed, text.text(), guid)},
               placeOf(placed));
}

void RefiProjectWriter::writeMarker(const Marker &marker, const Review &review,
                                    const RefiText &text)
{
    m_hasMarkers = true;
    m_codes.insert(codeOf(marker.category));
    const QString key = review.article->id().text() + u':' + marker.fingerprint + u':'
                        + QString::number(marker.span.begin().value());
    text.write(m_sources,
               {.guid = freeGuid(qdaNameGuid(u"marker", key)),
                .coder = analyzerGuid(),
                .code = codeOf(marker.category),
                .created = m_context.written,
                .modified = {},
                .description = descriptionOf(marker, review.answerTo(marker) == Answer::Agree),
                .notes = {}},
               marker.span);
}

QString RefiProjectWriter::writeOrphan(const PlacedAnnotation &placed, const QString &source)
{
    const Annotation &annotation = placed.annotation;
    m_codes.insert(annotation.code);
    DetailLines lines;
    lines.add(refi::kept::memo, annotation.memo);
    addDetails(lines, annotation);
    addSelector(lines, annotation.selector);
    lines.add(refi::kept::code, qdaCodeGuid(annotation.code));
    lines.add(refi::kept::modified, isoTime(annotation.modified));
    lines.add(refi::kept::id, annotation.id.text());
    return writeNote(source + annotation.id.text(), refi::orphan, lines.text(),
                     userFor(coderOf(annotation, m_context)), annotation.created);
}

QStringList RefiProjectWriter::writeNotes(const PlacedAnnotation &placed, const QString &text,
                                          const QString &guid)
{
    const Annotation &annotation = placed.annotation;
    const QString coder = userFor(coderOf(annotation, m_context));
    QStringList notes;
    if (!annotation.memo.isEmpty()) {
        notes += writeNote(guid, refi::memo, annotation.memo, coder, annotation.modified);
    }
    DetailLines lines;
    addDetails(lines, annotation);
    if (annotation.selector != describe(text, placeOf(placed))) {
        addSelector(lines, annotation.selector);
    }
    if (!lines.isEmpty()) {
        notes += writeNote(guid, refi::details, lines.text(), coder, annotation.modified);
    }
    return notes;
}

QString RefiProjectWriter::writeNote(const QString &of, const QString &name, const QString &text,
                                     const QString &coder, const QDateTime &created)
{
    const QString guid = freeGuid(qdaNameGuid(u"note", name + u':' + of));
    m_notes.begin(u"Note"_s);
    m_notes.attribute(u"guid"_s, guid);
    m_notes.attribute(u"name"_s, name);
    m_notes.attribute(u"creatingUser"_s, coder);
    m_notes.attributeIfAny(u"creationDateTime"_s, created);
    m_notes.element(u"PlainTextContent"_s, text);
    m_notes.end();
    return guid;
}

void RefiProjectWriter::addToGroups(const Outgoing &outgoing, const QString &source)
{
    const auto add = [&source](std::map<QString, Group> &groups, const QString &guid,
                               const QString &name) -> Group & {
        Group &group = groups[guid];
        group.name = name;
        group.sources += source;
        return group;
    };
    if (const auto &outlet = outgoing.shown.review->analysis.outlet) {
        add(m_outlets, qdaNameGuid(u"case", outlet->name), outlet->name).values =
            refiValuesOf(*outlet);
    }
    for (const QString &tag : outgoing.tags) {
        add(m_sets, qdaNameGuid(u"tag", tag), tag);
    }
    for (const QString &collection : outgoing.collections) {
        add(m_sets, qdaNameGuid(u"collection", collection), collection);
    }
}

QString RefiProjectWriter::userFor(const Coder &coder)
{
    m_coders.insert(coder.id);
    return guidOf(coder);
}

QString RefiProjectWriter::freeGuid(const QString &wanted)
{
    QString guid = wanted;
    for (int number = 2; !m_guids.insert(guid).second; ++number) {
        guid = qdaNameGuid(u"again", wanted + u':' + QString::number(number));
    }
    return guid;
}

Codebook RefiProjectWriter::codes() const
{
    std::vector<Code> codes = m_context.codebook.codes();
    for (const CodeId &id : m_codes) {
        if (m_context.codebook.code(id) == nullptr) {
            codes.push_back({.id = id, .name = id.text()});
        }
    }
    return Codebook::create(std::move(codes)).value_or(m_context.codebook);
}

QByteArray RefiProjectWriter::project() const
{
    QdaXml xml;
    xml.beginDocument();
    xml.begin(u"Project"_s);
    xml.attribute(u"xmlns"_s, u"urn:QDA-XML:project:1.0"_s);
    xml.attribute(u"name"_s, u"Slantlight"_s);
    xml.attribute(u"origin"_s, u"Slantlight " + QLatin1StringView(SLANTLIGHT_VERSION));
    xml.attribute(u"creatingUserGUID"_s, guidOf(m_context.coders.front()));
    xml.attributeIfAny(u"creationDateTime"_s, m_context.written);
    xml.begin(u"Users"_s);
    const auto user = [&xml](const QString &guid, const QString &name) {
        xml.begin(u"User"_s);
        xml.attribute(u"guid"_s, guid);
        xml.attributeIfAny(u"name"_s, name);
        xml.end();
    };
    for (const Coder &coder : m_context.coders) {
        // The first one has made the project.
        if (&coder == &m_context.coders.front() || m_coders.contains(coder.id)) {
            user(guidOf(coder), coder.name);
        }
    }
    if (m_hasMarkers) {
        user(analyzerGuid(), refi::analyzer);
    }
    xml.end();
    const Codebook codebook = codes();
    if (!codebook.codes().empty()) {
        xml.begin(u"CodeBook"_s);
        writeQdaCodes(xml, codebook);
        xml.end();
    }
    writeRefiVariables(xml);
    if (!m_outlets.empty()) {
        xml.begin(u"Cases"_s);
        for (const auto &[guid, outlet] : m_outlets) {
            xml.begin(u"Case"_s);
            xml.attribute(u"guid"_s, guid);
            xml.attribute(u"name"_s, outlet.name);
            writeRefiValues(xml, outlet.values);
            for (const QString &source : outlet.sources) {
                xml.reference(u"SourceRef"_s, source);
            }
            xml.end();
        }
        xml.end();
    }
    // Nothing may be there that is empty.
    if (!m_sources.bytes().isEmpty()) {
        xml.begin(u"Sources"_s);
        xml.insert(m_sources);
        xml.end();
    }
    if (!m_notes.bytes().isEmpty()) {
        xml.begin(u"Notes"_s);
        xml.insert(m_notes);
        xml.end();
    }
    if (!m_sets.empty() || !codebook.codes().empty()) {
        xml.begin(u"Sets"_s);
        if (!codebook.codes().empty()) {
            writeQdaCodeSet(xml, codebook, u"targetGUID"_s);
        }
        for (const auto &[guid, set] : m_sets) {
            xml.begin(u"Set"_s);
            xml.attribute(u"guid"_s, guid);
            xml.attribute(u"name"_s, set.name);
            for (const QString &source : set.sources) {
                xml.reference(u"MemberSource"_s, source);
            }
            xml.end();
        }
        xml.end();
    }
    xml.end();
    return xml.bytes() + '\n';
}

Result<QByteArray> RefiProjectWriter::finish()
{
    QBuffer buffer;
    KZip zip(&buffer);
    bool isWritten = zip.open(QIODevice::WriteOnly);
    const auto write = [&](const QString &path, const QByteArray &bytes) {
        constexpr mode_t everyone = 0100644;
        isWritten = isWritten
                    && zip.writeFile(path, bytes, everyone, {}, {}, m_context.written,
                                     m_context.written, m_context.written);
    };
    write(u"project.qde"_s, project());
    for (const auto &[path, bytes] : m_files) {
        write(path, bytes);
    }
    if (!isWritten || !zip.close()) {
        return std::unexpected(Error{ErrorCode::FileUnwritable, {}});
    }
    return buffer.data();
}

} // namespace slantlight
