// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/article/article.h"
#include "core/base/result.h"
#include "core/storage/catalogue.h"

#include <QString>
#include <QStringList>

#include <stop_token>
#include <vector>

namespace slantlight::ui {

/// Returns the words by which other reports of the same event are found: those that @p article
/// writes with a capital letter in the midst of sentences, the oftenest first, at most @p most.
/// Days and months are none.
[[nodiscard]] QStringList tellingWords(const Article &article, qsizetype most);

/// An article of the library that may tell of the same event as another.
struct LikelyPartner
{
    LibraryEntry entry;
    QStringList shared; ///< words that both have, the most telling first; at least two
    double score = 0; ///< more than 0; the higher, the likelier

    friend bool operator==(const LikelyPartner &, const LikelyPartner &) = default;
};

/// Finds those in the library at @p libraryPath that share telling words with @p article, the fewer
/// articles have a word the better, and were published about the same day; the likeliest first.
///
/// For any thread. Takes a search in the library for each word. Gives up soon after @p stop was
/// asked for. Fails as Catalogue does.
[[nodiscard]] Result<std::vector<LikelyPartner>>
likelyPartners(const Article &article, const QString &libraryPath, const std::stop_token &stop);

} // namespace slantlight::ui
