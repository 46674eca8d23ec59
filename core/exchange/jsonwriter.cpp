// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/jsonwriter.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <cmath>

namespace slantlight {

namespace {

void appendEscape(QByteArray &json, char16_t unit)
{
    json += "\\u";
    json += QByteArray::number(unit, 16).rightJustified(4, '0');
}

void appendQuoted(QByteArray &json, QStringView text)
{
    json += '"';
    qsizetype done = 0; // what stands before has been written
    const auto writeUpTo = [&](qsizetype end) {
        json += text.sliced(done, end - done).toUtf8();
        done = end;
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t unit = text[i].unicode();
        if (text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            ++i;
            continue;
        }
        if (unit >= 0x20 && unit != u'"' && unit != u'\\' && !text[i].isSurrogate()) {
            continue;
        }
        writeUpTo(i);
        ++done;
        switch (unit) {
        case u'"':
            json += "\\\"";
            break;
        case u'\\':
            json += "\\\\";
            break;
        case u'\n':
            json += "\\n";
            break;
        case u'\r':
            json += "\\r";
            break;
        case u'\t':
            json += "\\t";
            break;
        default:
            appendEscape(json, unit);
        }
    }
    writeUpTo(text.size());
    json += '"';
}

} // namespace

void JsonWriter::key(QStringView name)
{
    separate();
    appendQuoted(m_json, name);
    m_json += ": ";
    m_needsComma = false;
}

void JsonWriter::string(QStringView text)
{
    separate();
    appendQuoted(m_json, text);
}

void JsonWriter::stringOrNull(QStringView text)
{
    if (text.isEmpty()) {
        null();
    } else {
        string(text);
    }
}

void JsonWriter::number(qint64 value)
{
    separate();
    m_json += QByteArray::number(value);
}

void JsonWriter::number(double value)
{
    if (!std::isfinite(value)) {
        null();
        return;
    }
    separate();
    QByteArray digits = QByteArray::number(value, 'f', 4);
    while (digits.endsWith('0')) {
        digits.chop(1);
    }
    if (digits.endsWith('.')) {
        digits.chop(1);
    }
    m_json += digits == "-0" ? QByteArray("0") : digits;
}

void JsonWriter::digits(const QByteArray &digits)
{
    separate();
    m_json += digits;
}

void JsonWriter::boolean(bool value)
{
    separate();
    m_json += value ? "true" : "false";
}

void JsonWriter::null()
{
    separate();
    m_json += "null";
}

void JsonWriter::value(const QJsonValue &value)
{
    if (value.isString()) {
        string(value.toString());
        return;
    }
    separate();
    const QByteArray array = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    m_json += array.sliced(1, array.size() - 2);
}

void JsonWriter::separate()
{
    if (m_needsComma) {
        m_json += ", ";
    }
    m_needsComma = true;
}

void JsonWriter::open(char bracket)
{
    separate();
    m_json += bracket;
    m_needsComma = false;
}

void JsonWriter::close(char bracket)
{
    m_json += bracket;
    m_needsComma = true;
}

} // namespace slantlight
