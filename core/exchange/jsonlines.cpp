// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/jsonlines.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace slantlight {

Result<TextRecord> textRecordFromJson(const QByteArray &line, int number)
{
    const auto wrong = [number](const QString &what) {
        return std::unexpected(
            Error{ErrorCode::MalformedJson, u"line %1: %2"_s.arg(QString::number(number), what)});
    };
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(line, &error);
    if (error.error != QJsonParseError::NoError) {
        return wrong(error.errorString());
    }
    if (!document.isObject()) {
        return wrong(u"no object"_s);
    }
    const QJsonObject object = document.object();
    const QJsonValue id = object.value("id"_L1);
    if (!id.isString() && !id.isDouble()) {
        return wrong(u"\"id\" is no string or number"_s);
    }
    const QJsonValue text = object.value("text"_L1);
    if (!text.isString()) {
        return wrong(u"\"text\" is no string"_s);
    }
    return TextRecord{.id = id, .text = text.toString()};
}

} // namespace slantlight
