// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/searchquery.h"

#include <QString>
#include <QStringView>

#include <cstdint>
#include <span>
#include <utility>
#include <vector>

namespace slantlight {

/// What a passage is from.
enum class PassageSource : std::uint8_t {
    Text,
    Memo,
    Note,
    Target,
    Tag,
};

/// The line of an article, or of what is said of it, that shows why a search found it.
struct Passage
{
    QString text; ///< one line, with ellipses where it was cut; empty when only the title has them
    std::vector<std::pair<qsizetype, qsizetype>> terms; ///< begin and end in text, in order
    int count = 0; ///< how often what was sought stands in the article
    PassageSource source = PassageSource::Text;

    friend bool operator==(const Passage &, const Passage &) = default;
};

/// Returns the words of @p text as the index of words has them: runs of letters and digits, without
/// regard to case and accents.
[[nodiscard]] QStringList foldedWords(QStringView text);

/// Returns the passage of @p text around the first place of what is @p sought, found as the index
/// finds it. The line that is @p title is no passage: a list shows it anyway.
///
/// Looks at the first million characters, which is more than any article has.
[[nodiscard]] Passage passageOf(QStringView text, std::span<const SoughtWords> sought,
                                QStringView title = {});

} // namespace slantlight
