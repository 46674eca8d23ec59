// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/analysis/analysis.h"
#include "core/article/article.h"
#include "core/base/notice.h"
#include "core/base/result.h"
#include "core/import/importarticle.h"

#include <memory>
#include <stop_token>
#include <variant>
#include <vector>

namespace slantlight {
class Analyzer;
struct Reading;
} // namespace slantlight

namespace slantlight::ui {

/// Where an article is to come from.
struct FromFile
{
    QString path;
};
struct FromText
{
    QString text;
    SourceFormat format = SourceFormat::PlainText;
};
struct FromLibrary
{
    ArticleId id;
};
using ArticleSource = std::variant<FromFile, FromText, FromLibrary>;

/// An article that is ready to be shown.
struct OpenedArticle
{
    std::shared_ptr<const Article> article;
    std::shared_ptr<const Reading> reading; ///< of it
    Analysis analysis;
    std::vector<Notice> notices; ///< of how it was read
};

/// Imports, or reads from the library at @p libraryPath, and analyses an article; for any thread.
/// Changes nothing anywhere: an article that nobody waits for any more is in no library. Fails
/// with Cancelled soon after @p stop was asked for.
[[nodiscard]] Result<OpenedArticle> openArticle(const ArticleSource &source,
                                                const QString &libraryPath,
                                                const Analyzer &analyzer,
                                                const std::stop_token &stop);

} // namespace slantlight::ui
