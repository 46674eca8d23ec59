// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/webpage/linkeddata.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace slantlight {

namespace {

constexpr int deepest = 8; // of objects in objects
constexpr std::size_t mostObjects = 5000;

/// @p script without what surrounds or spoils JSON on real pages: comments, CDATA, line feeds in
/// the middle of strings.
QByteArray cleaned(QString script)
{
    static const QRegularExpression around(
        u"^\\s*(?:<!--|//\\s*<!\\[CDATA\\[|/\\*\\s*<!\\[CDATA\\[\\s*\\*/)|(?:-->|(?://|/\\*)?\\s*\\]\\]>(?:\\s*\\*/)?)\\s*;?\\s*$"_s);
    script.remove(around);
    for (QChar &c : script) {
        if (c < u' ') {
            c = u' ';
        }
    }
    return script.toUtf8();
}

QJsonArray asArray(const QJsonValue &value)
{
    return value.isArray()                         ? value.toArray()
           : value.isUndefined() || value.isNull() ? QJsonArray()
                                                   : QJsonArray{value};
}

} // namespace

LinkedData::LinkedData(const QStringList &scripts)
{
    for (const QString &script : scripts) {
        const QJsonDocument document = QJsonDocument::fromJson(cleaned(script));
        collect(document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object()),
                0);
    }
}

void LinkedData::collect(const QJsonValue &value, int depth)
{
    if (depth > deepest || m_objects.size() > mostObjects) {
        return;
    }
    if (value.isArray()) {
        for (const QJsonValue &item : value.toArray()) {
            collect(item, depth + 1);
        }
    } else if (value.isObject()) {
        const QJsonObject object = value.toObject();
        m_objects.push_back(object);
        for (const QJsonValue &member : object) {
            if (member.isObject() || member.isArray()) {
                collect(member, depth + 1);
            }
        }
    }
}

bool LinkedData::isOf(const QJsonObject &object, Kind kind)
{
    const QJsonArray types = asArray(object.value("@type"_L1));
    return std::ranges::any_of(types, [kind](const QJsonValue &value) {
        const QString type = value.toString();
        if (kind == Kind::Page) {
            return type.contains(u"WebPage"_s);
        }
        return type.contains(u"Article"_s) || type.contains(u"BlogPosting"_s)
               || type.endsWith(u"Report"_s) || type == u"Review";
    });
}

QString LinkedData::text(Kind kind, QStringView key) const
{
    for (const QJsonObject &object : m_objects) {
        const QJsonValue value = object.value(key);
        if (isOf(object, kind) && value.isString() && !value.toString().trimmed().isEmpty()) {
            return value.toString().trimmed();
        }
    }
    return {};
}

QString LinkedData::nameOf(const QJsonValue &value) const
{
    if (value.isString()) {
        return value.toString().simplified();
    }
    const QJsonObject object = value.toObject();
    const QJsonValue name = asArray(object.value("name"_L1)).at(0);
    if (name.isString()) {
        return name.toString().simplified();
    }
    const QString id = object.value("@id"_L1).toString();
    const auto found = std::ranges::find_if(m_objects, [&id](const QJsonObject &other) {
        return !id.isEmpty() && other.value("@id"_L1).toString() == id
               && other.value("name"_L1).isString();
    });
    return found == m_objects.end() ? QString() : found->value("name"_L1).toString().simplified();
}

QStringList LinkedData::names(Kind kind, QStringView key) const
{
    for (const QJsonObject &object : m_objects) {
        if (!isOf(object, kind)) {
            continue;
        }
        QStringList names;
        for (const QJsonValue &value : asArray(object.value(key))) {
            const QString name = nameOf(value);
            if (!name.isEmpty() && !names.contains(name)) {
                names.append(name);
            }
        }
        if (!names.isEmpty()) {
            return names;
        }
    }
    return {};
}

QString LinkedData::body() const
{
    QString longest;
    for (const QJsonObject &object : m_objects) {
        const QString body = object.value("articleBody"_L1).toString();
        longest = body.size() > longest.size() ? body : longest;
    }
    return longest;
}

} // namespace slantlight
