// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QJsonValue>
#include <QString>

namespace slantlight {

/// One line of input in JSON Lines.
struct TextRecord
{
    QJsonValue id; ///< a string or a number, as it was given
    QString text; ///< as it was given, and never changed: answers count in it

    friend bool operator==(const TextRecord &, const TextRecord &) = default;
};

/// Reads @p line, the @p number th of its input counted from 1: {"id": ..., "text": "..."}.
///
/// Other fields are passed over. Fails with MalformedJson; the detail is "line 12: what is wrong".
[[nodiscard]] Result<TextRecord> textRecordFromJson(const QByteArray &line, int number);

} // namespace slantlight
