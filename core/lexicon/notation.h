// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/text/tagset.h"

#include <QString>
#include <QStringView>

#include <expected>
#include <optional>

namespace slantlight {

/// What is wrong with a pattern or an entry, and where.
struct NotationError
{
    qsizetype at = 0; ///< in UTF-16 code units from the beginning of what was read
    QString what;
    ErrorCode code = ErrorCode::MalformedRule;
};

/// Says where a mistake stands, as all errors in rules and lists do: "own.rules, line 12, column
/// 9"; line and column count from 1, the column in UTF-16 code units.
[[nodiscard]] QString placeInFile(const QString &file, int line, qsizetype column);

/// Returns where the "/" of tags such as "/NOUN,PROPN" or "/!VERB" stands, which end @p word.
[[nodiscard]] std::optional<qsizetype> tagsBegin(QStringView word);

/// Reads "NOUN,PROPN", or "!VERB" for all others; the error says which is no tag.
[[nodiscard]] std::expected<TagSet, QString> parseTags(QStringView names);

} // namespace slantlight
