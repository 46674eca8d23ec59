// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/exercisejson.h"

#include "core/exchange/jsonfields.h"
#include "core/exchange/jsonwriter.h"
#include "core/exchange/report.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace slantlight {

namespace {

constexpr int newestSchema = 1;
constexpr auto exerciseFormat = "slantlight-exercise"_L1;
constexpr auto answersFormat = "slantlight-answers"_L1;
constexpr auto attemptFormat = "slantlight-attempt"_L1;

void begin(JsonWriter &json, QLatin1StringView format)
{
    json.beginObject();
    json.key(u"format");
    json.string(QString(format));
    json.key(u"schema");
    json.number(qint64{newestSchema});
}

void write(JsonWriter &json, QStringView key, QStringView text)
{
    json.key(key);
    json.stringOrNull(text);
}

void write(JsonWriter &json, QStringView key, TextSpan span)
{
    json.key(key);
    json.beginArray();
    json.number(qint64{span.begin().value()});
    json.number(qint64{span.end().value()});
    json.endArray();
}

void write(JsonWriter &json, QStringView key, const std::vector<PlaceNote> &notes)
{
    json.key(key);
    json.beginArray();
    for (const PlaceNote &note : notes) {
        json.beginObject();
        json.key(u"category");
        json.string(categoryId(note.category));
        write(json, u"memo", note.memo);
        json.key(u"exact");
        json.string(note.selector.exact);
        write(json, u"prefix", note.selector.prefix);
        write(json, u"suffix", note.selector.suffix);
        write(json, u"at", note.selector.position);
        json.endObject();
    }
    json.endArray();
}

void write(JsonWriter &json, const Exercise &exercise)
{
    json.key(u"id");
    json.string(exercise.id.text());
    json.key(u"title");
    json.string(exercise.title);
    write(json, u"instructions", exercise.instructions);
    json.key(u"categories");
    json.beginArray();
    for (const Category category : exercise.categories) {
        json.string(categoryId(category));
    }
    json.endArray();
    json.key(u"key");
    if (!exercise.key) {
        json.null();
        return;
    }
    json.beginObject();
    json.key(u"rules");
    json.boolean(exercise.key->hasRules);
    write(json, u"rulePack", exercise.key->rulePack);
    write(json, u"notes", exercise.key->notes);
    json.endObject();
}

void write(JsonWriter &json, const Article &article)
{
    const ArticleFacts &facts = article.facts();
    json.key(u"article");
    json.beginObject();
    write(json, u"title", facts.title);
    write(json, u"author", facts.author);
    write(json, u"published", facts.published.toString(Qt::ISODate));
    write(json, u"language", facts.language);
    write(json, u"address", facts.address);
    write(json, u"site", facts.site);
    json.key(u"blocks");
    json.beginArray();
    for (const Block &block : article.blocks()) {
        json.beginObject();
        json.key(u"kind");
        json.string(blockKindId(block.kind));
        json.key(u"text");
        json.string(block.span.in(article.text()));
        json.key(u"links");
        json.beginArray();
        for (const Link &link : article.links()) {
            if (block.span.contains(link.span)) {
                json.beginObject();
                write(json, u"at",
                      {TextOffset(link.span.begin() - block.span.begin()),
                       TextOffset(link.span.end() - block.span.begin())});
                write(json, u"address", link.address);
                json.endObject();
            }
        }
        json.endArray();
        json.endObject();
    }
    json.endArray();
    json.endObject();
}

QByteArray ended(JsonWriter json)
{
    write(json, u"offsets", u"utf16");
    write(json, u"program", programVersion());
    json.endObject();
    return std::move(json).json() + '\n';
}

/// An address that a click may lead to; files come from anybody.
bool isHarmless(const QString &address)
{
    return address.startsWith("https://"_L1) || address.startsWith("http://"_L1)
           || address.startsWith("mailto:"_L1);
}

TextSpan spanFrom(const JsonFields &fields, QLatin1StringView key)
{
    const QJsonArray array = fields.array(key);
    const qsizetype begin = array.at(0).toInteger(-1);
    const qsizetype end = array.at(1).toInteger(-1);
    if (array.size() != 2 || begin < 0 || end < begin) {
        fields.refuse(key);
        return {};
    }
    return {TextOffset(begin), TextOffset(end)};
}

std::vector<PlaceNote> notesFrom(const JsonFields &fields, QLatin1StringView key)
{
    std::vector<PlaceNote> notes;
    const qsizetype count = fields.array(key).size();
    for (qsizetype at = 0; at < count; ++at) {
        const JsonFields note = fields.at(key, at);
        const auto category = categoryFromId(note.neededText("category"_L1));
        if (!category) {
            note.refuse("category"_L1);
        }
        notes.push_back({.selector = {.exact = note.neededText("exact"_L1),
                                      .prefix = note.text("prefix"_L1),
                                      .suffix = note.text("suffix"_L1),
                                      .position = spanFrom(note, "at"_L1)},
                         .category = category.value_or(Category::Doubt),
                         .memo = note.text("memo"_L1)});
    }
    return notes;
}

Exercise exerciseFrom(const JsonFields &fields)
{
    Exercise exercise;
    exercise.id = ExerciseId(fields.neededText("id"_L1));
    exercise.title = fields.text("title"_L1);
    exercise.instructions = fields.text("instructions"_L1);
    const QJsonArray categories = fields.array("categories"_L1);
    for (const QJsonValue &value : categories) {
        const auto category = categoryFromId(value.toString());
        if (!category) {
            fields.refuse("categories"_L1);
        } else if (!exercise.asksFor(*category)) {
            exercise.categories.push_back(*category);
        }
    }
    if (exercise.categories.empty()) {
        fields.refuse("categories"_L1);
    }
    if (!fields.isNull("key"_L1)) {
        const JsonFields key = fields.object("key"_L1);
        exercise.key = ExerciseKey{.hasRules = key.truth("rules"_L1),
                                   .rulePack = key.text("rulePack"_L1),
                                   .notes = notesFrom(key, "notes"_L1)};
    }
    return exercise;
}

std::vector<Article::Part> partsFrom(const JsonFields &fields)
{
    std::vector<Article::Part> parts;
    const qsizetype count = fields.array("blocks"_L1).size();
    for (qsizetype at = 0; at < count; ++at) {
        const JsonFields block = fields.at("blocks"_L1, at);
        const auto kind = blockKindFromId(block.neededText("kind"_L1));
        if (!kind) {
            block.refuse("kind"_L1);
        }
        Article::Part part{.kind = kind.value_or(BlockKind::Paragraph),
                           .text = block.neededText("text"_L1),
                           .source = {},
                           .links = {}};
        TextOffset end;
        const qsizetype links = block.array("links"_L1).size();
        for (qsizetype number = 0; number < links; ++number) {
            const JsonFields link = block.at("links"_L1, number);
            const TextSpan span = spanFrom(link, "at"_L1);
            if (span.isEmpty() || span.begin() < end || span.end().value() > part.text.size()) {
                link.refuse("at"_L1);
                continue;
            }
            end = span.end();
            const QString address = link.neededText("address"_L1);
            if (isHarmless(address)) {
                part.links.push_back({.span = span, .address = address});
            }
        }
        parts.push_back(std::move(part));
    }
    return parts;
}

Article articleFrom(const JsonFields &fields)
{
    const QString address = fields.text("address"_L1);
    Article article = Article::fromParts(
        partsFrom(fields),
        {.title = fields.text("title"_L1),
         .author = fields.text("author"_L1),
         .published = QDate::fromString(fields.text("published"_L1), Qt::ISODate),
         .language = fields.text("language"_L1),
         .address = isHarmless(address) ? address : QString(),
         .path = {},
         .site = fields.text("site"_L1),
         .sourceHash = {}});
    if (article.blocks().empty()) {
        fields.refuse("blocks"_L1);
    }
    return article;
}

} // namespace

QByteArray exerciseToJson(const Exercise &exercise, const Article &article)
{
    JsonWriter json;
    begin(json, exerciseFormat);
    write(json, exercise);
    write(json, article);
    return ended(std::move(json));
}

Result<ExerciseFile> exerciseFromJson(const QByteArray &json, const QString &name)
{
    const auto fields = JsonFields::read(json, name, exerciseFormat, newestSchema);
    if (!fields) {
        return std::unexpected(fields.error());
    }
    ExerciseFile file{.exercise = exerciseFrom(*fields),
                      .article = articleFrom(fields->object("article"_L1))};
    if (fields->error()) {
        return std::unexpected(*fields->error());
    }
    return file;
}

bool isExerciseJson(QByteArrayView bytes)
{
    constexpr qsizetype beginning = 200; // our own writer begins with it; others may put spaces
    const QByteArray head =
        bytes.first(std::min(beginning, bytes.size())).toByteArray().simplified().replace(' ', "");
    return head.startsWith("{\"format\":\"slantlight-exercise\"");
}

QByteArray answersToJson(const AnswersFile &answers)
{
    JsonWriter json;
    begin(json, answersFormat);
    json.key(u"exercise");
    json.string(answers.exercise.text());
    json.key(u"article");
    json.string(answers.article.text());
    write(json, u"title", answers.title);
    write(json, u"student", answers.student);
    write(json, u"answers", answers.answers);
    return ended(std::move(json));
}

Result<AnswersFile> answersFromJson(const QByteArray &json, const QString &name)
{
    const auto fields = JsonFields::read(json, name, answersFormat, newestSchema);
    if (!fields) {
        return std::unexpected(fields.error());
    }
    AnswersFile file{.exercise = ExerciseId(fields->neededText("exercise"_L1)),
                     .article = ArticleId(fields->neededText("article"_L1)),
                     .title = fields->text("title"_L1),
                     .student = fields->text("student"_L1),
                     .answers = notesFrom(*fields, "answers"_L1)};
    if (fields->error()) {
        return std::unexpected(*fields->error());
    }
    return file;
}

QByteArray attemptToJson(const Attempt &attempt)
{
    JsonWriter json;
    begin(json, attemptFormat);
    write(json, attempt.exercise);
    json.key(u"revealed");
    json.boolean(attempt.stage == Attempt::Stage::Revealed);
    write(json, u"begun", attempt.begun.toUTC().toString(Qt::ISODateWithMs));
    json.key(u"countsEarlier");
    json.boolean(attempt.countsEarlier);
    return ended(std::move(json));
}

Result<Attempt> attemptFromJson(const QByteArray &json, const QString &name)
{
    const auto fields = JsonFields::read(json, name, attemptFormat, newestSchema);
    if (!fields) {
        return std::unexpected(fields.error());
    }
    Attempt attempt{.exercise = exerciseFrom(*fields),
                    .stage = fields->truth("revealed"_L1) ? Attempt::Stage::Revealed
                                                          : Attempt::Stage::Marking,
                    .begun = fields->time("begun"_L1),
                    .countsEarlier = fields->truth("countsEarlier"_L1)};
    if (fields->error()) {
        return std::unexpected(*fields->error());
    }
    return attempt;
}

} // namespace slantlight
