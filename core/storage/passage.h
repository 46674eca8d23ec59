// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringView>

#include <utility>
#include <vector>

namespace slantlight {

/// The line of an article that shows why a search found it.
struct Passage
{
    QString text; ///< one line, with ellipses where it was cut; empty when only the title has them
    std::vector<std::pair<qsizetype, qsizetype>> terms; ///< begin and end in text, in order
    int count = 0; ///< how often the words stand in the article

    friend bool operator==(const Passage &, const Passage &) = default;
};

/// Returns the passage of @p text around the first of the words of @p query, found as wordQuery()
/// finds them: by whole words, without regard to case and accents, the last one unfinished. The
/// line that is @p title is no passage: a list shows it anyway.
///
/// Looks at the first million characters, which is more than any article has.
[[nodiscard]] Passage passageOf(QStringView text, QStringView query, QStringView title = {});

} // namespace slantlight
