// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/analysis/analysis.h"
#include "core/article/article.h"
#include "core/base/notice.h"
#include "core/base/result.h"
#include "core/import/importarticle.h"
#include "core/review/comparison.h"
#include "core/review/exercise.h"
#include "ui/desk/articlesource.h"
#include "ui/desk/readarticles.h"

#include <QDateTime>

#include <memory>
#include <optional>
#include <stop_token>
#include <variant>
#include <vector>

namespace slantlight {
class Analyzer;
struct Reading;
} // namespace slantlight

namespace slantlight::ui {

/// What is to be opened.
struct OpenRequest
{
    ArticleSource source;
    /// Without this, what the library has already is not opened anew: neither the same text, nor
    /// another one of the same page. With it, the source is read whatever the library has, and
    /// compared with this article.
    std::optional<ArticleId> compareWith = {};
};

/// That the library had what was to be opened.
struct Recognised
{
    enum class Likeness { SameText, SamePage };
    Likeness likeness = Likeness::SameText;
    ArticleId id;
    QDateTime opened; ///< UTC, last time before this

    friend bool operator==(const Recognised &, const Recognised &) = default;
};

/// An article that is ready to be shown.
struct OpenedArticle
{
    std::shared_ptr<const Article> article;
    std::shared_ptr<const Reading>
        reading; ///< of it; null: it is long, and shown before it is read
    Analysis analysis; ///< awaited where there is no reading
    std::vector<Notice> notices; ///< of how it was read
    std::vector<ImportedNote> notes; ///< that stood in what it was read from
    QByteArray annotations; ///< of ours that lay in it, in JSON-LD; may be empty
    std::optional<Snapshot> snapshot; ///< what it was read from
    std::optional<Exercise> exercise; ///< that is to be done on it
    std::optional<Recognised> recognised;
    std::shared_ptr<const Comparison> comparison; ///< where that was asked for
};

/// One article, or all those of a source that holds several, of which one has to be chosen.
using Opened = std::variant<OpenedArticle, std::shared_ptr<const SourceArticles>>;

/// UTF-16 code units. A longer text is on the page before it is read: people see how long that
/// takes.
inline constexpr qsizetype mostReadAtOnce = 150'000;

/// Imports, or reads from the library at @p libraryPath, and analyses an article, unless it is
/// long; for any thread.
/// Changes nothing anywhere: an article that nobody waits for any more is in no library. Fails
/// with Cancelled soon after @p stop was asked for.
[[nodiscard]] Result<Opened> openArticle(const OpenRequest &request, const QString &libraryPath,
                                         const Analyzer &analyzer, const TellProgress &progressed,
                                         const std::stop_token &stop);

} // namespace slantlight::ui
