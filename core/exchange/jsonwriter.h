// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QJsonValue>
#include <QStringView>

#include <utility>

namespace slantlight {

/// Writes one JSON value as UTF-8 on one line, with its fields in the order in which they come.
///
/// The same calls give the same bytes everywhere: no locale, numbers with at most four decimals,
/// trailing zeros left out. Half a surrogate pair is written as an escape, so nothing is lost.
class JsonWriter
{
public:
    void beginObject() { open('{'); }
    void endObject() { close('}'); }
    void beginArray() { open('['); }
    void endArray() { close(']'); }

    /// Writes the name of the value that comes next; to be called in an object only.
    void key(QStringView name);

    void string(QStringView text);
    /// Writes @p text, or null where it is empty: what is unknown is null.
    void stringOrNull(QStringView text);
    void number(qint64 value);
    /// Writes @p value rounded to four decimals; null where it is not finite.
    void number(double value);
    /// Writes a number as @p digits have it, which JSON must be able to read.
    void digits(const QByteArray &digits);
    void boolean(bool value);
    void null();
    /// Writes @p value as Qt does; meant for strings and numbers.
    void value(const QJsonValue &value);

    [[nodiscard]] const QByteArray &json() const & { return m_json; }
    QByteArray json() && { return std::move(m_json); }

private:
    void separate();
    void open(char bracket);
    void close(char bracket);

    QByteArray m_json;
    bool m_needsComma = false;
};

} // namespace slantlight
