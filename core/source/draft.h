// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/article/article.h"
#include "core/article/pageplaces.h"
#include "core/base/notice.h"

#include <QByteArray>
#include <QString>

#include <memory>
#include <optional>
#include <vector>

namespace slantlight {

/// Where a word of an article in the making stands on a page.
struct PageWord
{
    std::size_t part = 0; ///< the part that it is in, counted from 0
    PagePlaces::Word word; ///< its span is in the text of the part
};

/// An article in the making: what a reader of one format found.
struct Draft
{
    std::vector<Article::Part> parts;
    ArticleFacts facts; ///< path and hash of the source are added later
    std::optional<QString> plainText = {}; ///< that the sources of the parts lie in, if they do
    std::vector<Notice> notices = {}; ///< of how it was read
    std::vector<PageWord> pageWords = {}; ///< in order, where the source has pages
    std::vector<PageNote> pageNotes = {}; ///< that stand in the source
    QByteArray annotations = {}; ///< of ours that lie in it, in JSON-LD; may be empty
    /// The same as it is printed, where others have marked it there: the notes are that one's.
    std::shared_ptr<Draft> printed = {};
};

} // namespace slantlight
