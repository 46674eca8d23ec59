// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QJsonValue>
#include <QString>

#include <optional>

class QIODevice;

namespace slantlight {

/// One line of input in JSON Lines.
struct TextRecord
{
    QJsonValue id; ///< as it was given; undefined where there was none
    QByteArray idDigits; ///< of an id that is a number, as it was written: JSON knows more numbers
    QString text; ///< as it was given, and never changed: answers count in it

    friend bool operator==(const TextRecord &, const TextRecord &) = default;
};

/// Reads @p line, the @p number th of its input counted from 1: {"id": ..., "text": "..."}.
///
/// An id may be any JSON, or be missing. Other fields are passed over. Fails with MalformedJson;
/// the detail is "line 12: what is wrong".
[[nodiscard]] Result<TextRecord> textRecordFromJson(const QByteArray &line, int number);

/// Lines over this size, in bytes, are refused.
inline constexpr qint64 largestLine = 25 * 1024 * 1024;

/// Takes a stream apart into its lines, each in bounded memory, and always comes to an end.
///
/// A line over the limit is told and passed over, and the next one read; where no line break but a
/// null byte comes within four times the limit, the stream is no JSON Lines, and reading stops.
class JsonLines
{
public:
    struct Line
    {
        QByteArray text; ///< without its end
        int number = 0; ///< counted from 1
    };

    /// Reads from @p device, which is borrowed and open; @p limit is for tests.
    explicit JsonLines(QIODevice &device, qint64 limit = largestLine)
        : m_device(device)
        , m_limit(limit)
    {
    }

    /// Returns the next line that is not blank; nothing after the last one. Fails with
    /// LineTooLong, the detail is "line 12"; then the next call goes on after that line.
    [[nodiscard]] std::optional<Result<Line>> next();

private:
    [[nodiscard]] qsizetype lineEnd();
    [[nodiscard]] bool fill();
    [[nodiscard]] bool passOver();

    QIODevice &m_device;
    qint64 m_limit;
    QByteArray m_buffer; // of the device, of which a part is given away
    qsizetype m_at = 0;
    int m_number = 0;
    bool m_isAtEnd = false;
};

} // namespace slantlight
