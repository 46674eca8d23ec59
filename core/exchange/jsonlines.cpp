// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/jsonlines.h"

#include <QIODevice>
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

std::optional<Result<JsonLines::Line>> JsonLines::next()
{
    while (!m_isAtEnd) {
        QByteArray line = m_device.readLine(m_limit + 2); // one for the line break, one for a zero
        ++m_number;
        if (line.isEmpty()) {
            m_isAtEnd = true;
            break;
        }
        if (m_number == 1 && line.startsWith("\xEF\xBB\xBF")) {
            line.remove(0, 3);
        }
        if (line.size() > m_limit && !line.endsWith('\n')) {
            m_isAtEnd = !passOver();
            return std::unexpected(Error{ErrorCode::LineTooLong, u"line %1"_s.arg(m_number)});
        }
        line = line.trimmed();
        if (!line.isEmpty()) {
            return Line{.text = line, .number = m_number};
        }
    }
    return std::nullopt;
}

// Reads to the end of the line; false where it is not found.
bool JsonLines::passOver()
{
    constexpr qint64 patience = 4;
    constexpr qint64 step = 1 << 20;
    for (qint64 passed = m_limit; passed < patience * m_limit;) {
        const QByteArray rest = m_device.readLine(step);
        if (rest.isEmpty() || rest.endsWith('\n')) {
            return !rest.isEmpty();
        }
        passed += rest.size();
    }
    return false;
}

} // namespace slantlight
