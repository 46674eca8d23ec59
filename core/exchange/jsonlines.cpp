// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/jsonlines.h"

#include <QIODevice>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace slantlight {

namespace {

constexpr QByteArrayView byteOrderMark = "\xEF\xBB\xBF";

// Where the string that begins at @p at ends: the place of its closing quotation mark.
qsizetype stringEnd(const QByteArray &json, qsizetype at)
{
    for (++at; at < json.size() && json.at(at) != '"'; ++at) {
        at += json.at(at) == '\\' ? 1 : 0;
    }
    return at;
}

QByteArray digitsAt(const QByteArray &json, qsizetype at)
{
    while (at < json.size() && QByteArrayView(" \t\r\n").contains(json.at(at))) {
        ++at;
    }
    qsizetype end = at;
    while (end < json.size() && QByteArrayView("0123456789+-.eE").contains(json.at(end))) {
        ++end;
    }
    return json.sliced(at, end - at);
}

// Returns the digits of the number that member "id" of @p object is, as they stand there; @p object
// was found to be well formed.
QByteArray digitsOfId(const QByteArray &object)
{
    QByteArray digits;
    QByteArrayView name;
    int depth = 0;
    for (qsizetype at = 0; at < object.size(); ++at) {
        switch (object.at(at)) {
        case '"': {
            const qsizetype end = stringEnd(object, at);
            name = QByteArrayView(object).sliced(at + 1, std::min(end, object.size()) - at - 1);
            at = end;
            break;
        }
        case '{':
        case '[':
            ++depth;
            break;
        case '}':
        case ']':
            --depth;
            break;
        case ':':
            if (depth == 1 && name == "id") {
                digits = digitsAt(object, at + 1);
            }
            break;
        default:
            break;
        }
    }
    return digits;
}

} // namespace

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
    const QJsonValue text = object.value("text"_L1);
    if (!text.isString()) {
        return wrong(u"\"text\" is no string"_s);
    }
    TextRecord record{.id = object.value("id"_L1), .text = text.toString()};
    if (record.id.isDouble()) {
        record.idDigits = digitsOfId(line);
    }
    return record;
}

std::optional<Result<JsonLines::Line>> JsonLines::next()
{
    while (!m_isAtEnd) {
        const qsizetype end = lineEnd();
        ++m_number;
        if (end < 0) {
            m_isAtEnd = !passOver();
            return std::unexpected(Error{ErrorCode::LineTooLong, u"line %1"_s.arg(m_number)});
        }
        QByteArrayView line = QByteArrayView(m_buffer).sliced(m_at, end - m_at);
        m_at = std::min(end + 1, m_buffer.size());
        if (line.startsWith(byteOrderMark)) { // of any line: files with one are joined
            line = line.sliced(byteOrderMark.size());
        }
        line = line.trimmed();
        if (!line.isEmpty()) {
            return Line{.text = line.toByteArray(), .number = m_number};
        }
    }
    return std::nullopt;
}

// Returns where the line ends in the buffer; -1 where it is longer than the limit.
qsizetype JsonLines::lineEnd()
{
    for (qsizetype from = m_at;;) {
        const qsizetype found = m_buffer.indexOf('\n', from);
        const qsizetype end = found < 0 ? m_buffer.size() : found;
        if (end - m_at > m_limit) {
            return -1;
        }
        if (found >= 0) {
            return found;
        }
        from = m_buffer.size() - m_at; // the buffer begins with the line from now on
        if (!fill()) {
            m_isAtEnd = true;
            return m_buffer.size();
        }
    }
}

// Takes more of the device into the buffer, in place of what is given away; false at its end.
bool JsonLines::fill()
{
    constexpr qint64 step = 1 << 16;
    m_buffer.remove(0, std::exchange(m_at, 0));
    const QByteArray more = m_device.read(step);
    m_buffer += more;
    return !more.isEmpty();
}

// Goes to the end of the line; false where it is not found.
bool JsonLines::passOver()
{
    constexpr qint64 patience = 4;
    bool isText = true;
    for (qint64 passed = 0; isText || passed < patience * m_limit;) {
        const qsizetype found = m_buffer.indexOf('\n', m_at);
        if (found >= 0) {
            m_at = found + 1;
            return true;
        }
        isText = isText && m_buffer.indexOf('\0', m_at) < 0;
        passed += m_buffer.size() - m_at;
        m_at = m_buffer.size();
        if (!fill()) {
            return false;
        }
    }
    return false;
}

} // namespace slantlight
