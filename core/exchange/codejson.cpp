// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/codejson.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace slantlight {

namespace {

void text(JsonWriter &json, QStringView key, QStringView value)
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

QStringList textsOf(const QJsonValue &array)
{
    QStringList texts;
    for (const QJsonValue &value : array.toArray()) {
        texts += value.toString();
    }
    texts.removeAll(QString());
    return texts;
}

} // namespace

void writeCode(JsonWriter &json, const Code &code)
{
    json.beginObject();
    text(json, u"id", code.id.text());
    text(json, u"name", code.name);
    text(json, u"definition", code.definition);
    text(json, u"useWhen", code.useWhen);
    text(json, u"notWhen", code.notWhen);
    texts(json, u"examples", code.examples);
    texts(json, u"counterexamples", code.counterexamples);
    text(json, u"source", code.source);
    text(json, u"parent", code.parent.text());
    text(json, u"colour", code.colour);
    text(json, u"line", code.line ? lineStyleId(*code.line) : QStringView());
    json.endObject();
}

std::optional<Code> codeFromJson(const QJsonObject &json)
{
    Code code;
    code.id = CodeId(json.value(u"id").toString());
    code.name = json.value(u"name").toString().simplified();
    if (code.id.text().isEmpty() || code.name.isEmpty()) {
        return std::nullopt;
    }
    code.definition = json.value(u"definition").toString();
    code.useWhen = json.value(u"useWhen").toString();
    code.notWhen = json.value(u"notWhen").toString();
    code.examples = textsOf(json.value(u"examples"));
    code.counterexamples = textsOf(json.value(u"counterexamples"));
    code.source = json.value(u"source").toString();
    code.parent = CodeId(json.value(u"parent").toString());
    if (const QString colour = json.value(u"colour").toString(); isColour(colour)) {
        code.colour = colour;
    }
    code.line = lineStyleFromId(json.value(u"line").toString());
    return code;
}

} // namespace slantlight
