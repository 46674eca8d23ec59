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

/// Returns where the "/" of tags such as "/NOUN,PROPN" or "/!VERB" stands, which end @p word.
[[nodiscard]] std::optional<qsizetype> tagsBegin(QStringView word);

/// Reads "NOUN,PROPN", or "!VERB" for all others; fails with UnknownTag.
[[nodiscard]] std::expected<TagSet, Mistake> parseTags(QStringView names);

} // namespace slantlight
