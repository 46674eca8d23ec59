// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/article/article.h"
#include "core/structure/linewords.h"

#include <gumbo.h>

namespace slantlight {

/// What a page says of itself, and where its article is.
struct Survey
{
    ArticleFacts facts;
    const GumboNode *article = nullptr; ///< the one with most running text
    const GumboNode *main = nullptr;
    const GumboNode *title = nullptr; ///< the first h1
};

/// Looks through the page below @p root, the html element.
[[nodiscard]] Survey surveyOf(const GumboNode *root, const LineWords &words);

} // namespace slantlight
