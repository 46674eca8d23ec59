// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/article/article.h"
#include "core/base/notice.h"

#include <QString>

#include <optional>
#include <vector>

namespace slantlight {

/// An article in the making: what a reader of one format found.
struct Draft
{
    std::vector<Article::Part> parts;
    ArticleFacts facts; ///< path and hash of the source are added later
    std::optional<QString> plainText = {}; ///< that the sources of the parts lie in, if they do
    std::vector<Notice> notices = {}; ///< of how it was read
};

} // namespace slantlight
