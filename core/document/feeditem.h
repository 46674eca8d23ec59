// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/article/article.h"
#include "core/base/result.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace slantlight {

/// What a feed says of one article.
struct FeedItem
{
    ArticleFacts facts;
    QString content; ///< in HTML; empty where the feed holds none
    QString summary; ///< in HTML
};

/// Reads the items of a feed in RSS, Atom or RDF. Fails with FileDamaged where @p xml is broken,
/// and with PageTooTangled where it nests deeper or has more elements than feeds have.
[[nodiscard]] Result<std::vector<FeedItem>> xmlFeedItems(const QByteArray &xml);

/// Reads the items of a JSON Feed (jsonfeed.org, version 1.1). Fails with FileDamaged.
[[nodiscard]] Result<std::vector<FeedItem>> jsonFeedItems(const QByteArray &json);

} // namespace slantlight
