// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/article/article.h"

#include <QJsonObject>

#include <vector>

namespace slantlight {

/// The parts and facts that an article is made of anew, see Article::fromParts().
struct ArticleParts
{
    std::vector<Article::Part> parts; ///< none where the text was left out
    ArticleFacts facts;
};

/// Reads one of the articles that stand in annotations of ours ("slantlight:articles"): its blocks
/// with kind, text and links, and its facts. What makes no sense is left out.
[[nodiscard]] ArticleParts articlePartsFromJson(const QJsonObject &json);

} // namespace slantlight
