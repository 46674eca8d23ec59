// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/diagnostic.h"
#include "core/text/tagset.h"

#include <QString>
#include <QStringView>

#include <expected>
#include <optional>

namespace slantlight {

/// Says where a mistake stands, as all errors in rules and lists do: "own.rules, line 12, column
/// 9"; line and column count from 1, the column in UTF-16 code units.
[[nodiscard]] QString placeInFile(const QString &file, int line, qsizetype column);

/// Returns where the "/" of tags such as "/NOUN,PROPN" or "/!VERB" stands, which end @p word.
[[nodiscard]] std::optional<qsizetype> tagsBegin(QStringView word);

/// Reads "NOUN,PROPN", or "!VERB" for all others; fails with UnknownTag.
[[nodiscard]] std::expected<TagSet, Mistake> parseTags(QStringView names);

} // namespace slantlight
