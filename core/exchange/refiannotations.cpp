// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/refiannotations.h"

#include "core/exchange/refiwords.h"

#include <QUuid>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace slantlight {

namespace {

using Note = RefiIndex::Note;

bool isSelection(const XmlElement &element)
{
    return element.name == "PlainTextSelection"_L1 || element.name == "TranscriptSelection"_L1;
}

/// Returns the selector that @p lines keep; nothing where they keep none.
std::optional<Selector> keptIn(const DetailLines &lines)
{
    const QString exact = lines.value(refi::kept::exact);
    bool isBegin = false;
    bool isEnd = false;
    const qlonglong begin = lines.value(refi::kept::begin).toLongLong(&isBegin);
    const qlonglong end = lines.value(refi::kept::end).toLongLong(&isEnd);
    if (exact.isEmpty() || !isBegin || !isEnd || begin < 0 || end < begin) {
        return std::nullopt;
    }
    return Selector{.exact = exact,
                    .prefix = lines.value(refi::kept::prefix),
                    .suffix = lines.value(refi::kept::suffix),
                    .position = {TextOffset(begin), TextOffset(end)}};
}

/// Where the points of a transcript are in its text.
std::map<QString, qint64> pointsOf(const XmlElement &transcript)
{
    std::map<QString, qint64> points;
    for (const XmlElement &child : transcript.children) {
        if (child.name == "SyncPoint"_L1) {
            points.emplace(refiGuidOf(child), child.attribute(u"position").toLongLong());
        }
    }
    return points;
}

/// Returns the time of an attribute of the first of @p elements that has it.
QDateTime timeOf(std::initializer_list<const XmlElement *> elements, QStringView attribute)
{
    for (const XmlElement *const element : elements) {
        const QDateTime time =
            element == nullptr ? QDateTime() : qdaTime(element->attribute(attribute));
        if (time.isValid()) {
            return time;
        }
    }
    return {};
}

} // namespace

RefiAnnotations::RefiAnnotations(RefiIndex &index, Layer usual)
    : m_index(index)
    , m_usual(usual)
{
}

bool RefiAnnotations::takeRoom(qsizetype length)
{
    const bool hasRoom = length <= m_room;
    m_room -= hasRoom ? length : 0;
    return hasRoom;
}

void RefiAnnotations::join(QString &text, const QString &more)
{
    if (more.isEmpty() || text == more || !takeRoom(text.size() + more.size())) {
        return;
    }
    text = text.isEmpty() ? more : text + u"\n\n" + more;
}

std::vector<RefiPlace> RefiAnnotations::placesIn(const XmlElement &text)
{
    const std::map<QString, qint64> points = pointsOf(text);
    const auto point = [&](const XmlElement &selection, QStringView attribute) -> qint64 {
        const auto found = points.find(qdaGuidFrom(selection.attribute(attribute)));
        return found == points.end() ? -1 : found->second;
    };
    const auto number = [](const XmlElement &selection, QStringView attribute) -> qint64 {
        bool isNumber = false;
        const qint64 value = selection.attribute(attribute).toLongLong(&isNumber);
        return isNumber ? value : -1;
    };
    std::vector<RefiPlace> places;
    for (const XmlElement &child : text.children) {
        if (!isSelection(child)) {
            continue;
        }
        const bool isTranscript = child.name == "TranscriptSelection"_L1;
        places.push_back({
            .start =
                isTranscript ? point(child, u"fromSyncPoint") : number(child, u"startPosition"),
            .end = isTranscript ? point(child, u"toSyncPoint") : number(child, u"endPosition"),
            .name = child.attribute(u"name"),
        });
    }
    return places;
}

void RefiAnnotations::read(const XmlElement &text, const XmlElement &source,
                           const RefiSource &words, ParcelArticle &article)
{
    const std::vector<RefiPlace> places = placesIn(text);
    auto place = places.begin();
    for (const XmlElement &child : text.children) {
        if (isSelection(child)) {
            readSelection(child, words.selector(*place++), source, article);
        }
    }
    readWhole(source, article);
    if (&text != &source) {
        readWhole(text, article);
    }
}

ParcelArticle RefiAnnotations::ofPages(const XmlElement &source)
{
    ParcelArticle article;
    article.title = source.attribute(u"name").simplified();
    article.unit = ParcelArticle::Unit::Unknown;
    for (const XmlElement &selection : source.children) {
        if (selection.name != "PDFSelection"_L1) {
            continue;
        }
        const XmlElement *const words = selection.child(u"Representation");
        const QString exact = words == nullptr ? QString() : words->textOf(u"PlainTextContent");
        const Selector selector{.exact = exact.trimmed()};
        readSelection(selection, selector.exact.isEmpty() ? std::nullopt : std::optional(selector),
                      source, article);
    }
    readWhole(source, article);
    return article;
}

void RefiAnnotations::readSelection(const XmlElement &selection,
                                    const std::optional<Selector> &selector,
                                    const XmlElement &source, ParcelArticle &article)
{
    std::vector<const XmlElement *> codings;
    for (const XmlElement &child : selection.children) {
        if (child.name == "Coding"_L1) {
            codings.push_back(&child);
        }
    }
    if (codings.empty()) {
        codings.push_back(nullptr);
    }
    const QString selecting = qdaGuidFrom(selection.attribute(u"creatingUser"));
    const std::vector<const Note *> notes = m_index.notesOf(selection);
    DetailLines details;
    QString memo = selection.textOf(u"Description");
    for (const Note *const note : notes) {
        if (note->name == refi::details) {
            details = DetailLines::parse(note->text);
        } else {
            join(memo, note->text);
        }
    }
    int number = 0;
    for (const XmlElement *const coding : codings) {
        const QString coder =
            coding == nullptr ? QString() : qdaGuidFrom(coding->attribute(u"creatingUser"));
        const QString user = coder.isEmpty() ? selecting : coder;
        if (m_index.isMachine(user)) {
            ++m_machine;
            continue;
        }
        const std::optional<Selector> meant = keptIn(details).or_else([&] { return selector; });
        if (!meant || !takeRoom(meant->exact.size())) {
            m_leftOut += source.attribute(u"name") + u": " + selection.attribute(u"name");
            return;
        }
        Annotation annotation;
        annotation.id =
            idFor(refiGuidOf(number == 0 ? selection : *coding),
                  refiGuidOf(source) + selection.attribute(u"startPosition") + u'-'
                      + selection.attribute(u"endPosition") + u':' + QString::number(number));
        annotation.selector = *meant;
        annotation.coder = m_index.coder(user);
        annotation.created = timeOf(
            {
                &selection,
                coding,
                &source,
            },
            u"creationDateTime");
        annotation.modified = timeOf({&selection}, u"modifiedDateTime");
        if (!annotation.modified.isValid()) {
            annotation.modified = annotation.created;
        }
        takeDetails(details, annotation, m_usual);
        if (coding != nullptr) {
            const XmlElement *const code = coding->child(u"CodeRef");
            annotation.code = code == nullptr ? CodeId() : codeOf(refiTargetOf(*code));
            for (const Note *const note : m_index.notesOf(*coding)) {
                join(annotation.memo, note->text);
            }
        }
        if (number == 0) { // what is said of the words is said once
            join(memo, annotation.memo);
            annotation.memo = memo;
        }
        article.annotations.push_back(std::move(annotation));
        ++number;
    }
}

void RefiAnnotations::readOrphan(const Note &note, ParcelArticle &article)
{
    const DetailLines lines = DetailLines::parse(note.text);
    const auto selector = keptIn(lines);
    if (!selector) {
        join(article.note, note.text);
        return;
    }
    Annotation annotation;
    annotation.id = idFor(qdaGuidFrom(lines.value(refi::kept::id)), note.text);
    annotation.selector = *selector;
    annotation.code = codeOf(lines.value(refi::kept::code));
    annotation.memo = lines.value(refi::kept::memo);
    annotation.coder = m_index.coder(note.coder);
    annotation.created = note.created;
    annotation.modified = qdaTime(lines.value(refi::kept::modified));
    takeDetails(lines, annotation, m_usual);
    article.annotations.push_back(std::move(annotation));
}

void RefiAnnotations::readWhole(const XmlElement &source, ParcelArticle &article)
{
    QString note = source.textOf(u"Description").trimmed();
    for (const Note *const each : m_index.notesOf(source)) {
        if (each->name == refi::orphan) {
            readOrphan(*each, article);
        } else {
            join(note, each->text);
        }
    }
    join(note, article.note);
    article.note = note;
    for (const XmlElement &child : source.children) {
        if (child.name != "Coding"_L1) {
            continue;
        }
        const XmlElement *const reference = child.child(u"CodeRef");
        if (reference != nullptr) {
            article.tags += m_index.codeName(codeOf(refiTargetOf(*reference)));
        }
        for (const Note *const each : m_index.notesOf(child)) {
            join(article.note, each->text);
        }
    }
    article.tags = tidyTags(article.tags);
}

CodeId RefiAnnotations::codeOf(const QString &guid) const
{
    const auto found = m_index.codes().ids.find(guid);
    return found == m_index.codes().ids.end() ? CodeId() : found->second;
}

AnnotationId RefiAnnotations::idFor(const QString &guid, const QString &otherwise)
{
    QString id = QUuid::fromString(guid).isNull() ? qdaNameGuid(u"selection", otherwise) : guid;
    while (!m_ids.insert(AnnotationId(id)).second) {
        id = qdaNameGuid(u"again", otherwise + u':' + QString::number(++m_again[otherwise]));
    }
    return AnnotationId(id);
}

} // namespace slantlight
