// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/jsonfields.h"

#include <QJsonDocument>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace slantlight {

Result<JsonFields> JsonFields::read(const QByteArray &json, const QString &name,
                                    QLatin1StringView format, int newest)
{
    const auto broken = [&name](const QString &place) {
        return std::unexpected(Error{ErrorCode::MalformedExercise, u"%1: %2"_s.arg(name, place)});
    };
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(json, &problem);
    if (problem.error != QJsonParseError::NoError) {
        const qsizetype line =
            json.first(std::min<qsizetype>(problem.offset, json.size())).count('\n');
        return broken(u"line %1"_s.arg(line + 1));
    }
    const JsonFields fields(document.object(), name + u": "_s,
                            std::make_shared<std::optional<Error>>());
    if (fields.m_object.value("format"_L1).toString() != format) {
        return broken(u"format"_s);
    }
    const int schema = fields.m_object.value("schema"_L1).toInt();
    if (schema < 1) {
        return broken(u"schema"_s);
    }
    if (schema > newest) {
        return std::unexpected(Error{ErrorCode::FileNewer, name});
    }
    return fields;
}

JsonFields::JsonFields(QJsonObject object, QString place,
                       std::shared_ptr<std::optional<Error>> error)
    : m_object(std::move(object))
    , m_place(std::move(place))
    , m_error(std::move(error))
{
}

QString JsonFields::placeOf(QLatin1StringView key) const
{
    const QString between = m_place.endsWith(u' ') ? QString() : u"."_s;
    return m_place + between + key;
}

void JsonFields::remember(const QString &place) const
{
    if (!*m_error) {
        *m_error = Error{ErrorCode::MalformedExercise, place};
    }
}

void JsonFields::refuse(QLatin1StringView key) const
{
    remember(placeOf(key));
}

QJsonValue JsonFields::value(QLatin1StringView key, QJsonValue::Type type) const
{
    const QJsonValue found = m_object.value(key);
    if (found.type() != type) {
        refuse(key);
        return {};
    }
    return found;
}

bool JsonFields::isNull(QLatin1StringView key) const
{
    return m_object.value(key).isNull() || m_object.value(key).isUndefined();
}

QString JsonFields::text(QLatin1StringView key) const
{
    return isNull(key) ? QString() : value(key, QJsonValue::String).toString();
}

QString JsonFields::neededText(QLatin1StringView key) const
{
    const QString found = value(key, QJsonValue::String).toString();
    if (found.isEmpty()) {
        refuse(key);
    }
    return found;
}

bool JsonFields::truth(QLatin1StringView key) const
{
    return value(key, QJsonValue::Bool).toBool();
}

QDateTime JsonFields::time(QLatin1StringView key) const
{
    const QDateTime found =
        QDateTime::fromString(value(key, QJsonValue::String).toString(), Qt::ISODateWithMs);
    if (!found.isValid()) {
        refuse(key);
    }
    return found.toUTC();
}

JsonFields JsonFields::object(QLatin1StringView key) const
{
    return {value(key, QJsonValue::Object).toObject(), placeOf(key), m_error};
}

QJsonArray JsonFields::array(QLatin1StringView key) const
{
    return value(key, QJsonValue::Array).toArray();
}

JsonFields JsonFields::at(QLatin1StringView key, qsizetype index) const
{
    const QString place = u"%1[%2]"_s.arg(placeOf(key)).arg(index);
    const QJsonValue found = m_object.value(key).toArray().at(index);
    if (!found.isObject()) {
        remember(place);
    }
    return {found.toObject(), place, m_error};
}

} // namespace slantlight
