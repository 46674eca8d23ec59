// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/workshop/librarytrial.h"

#include "core/analysis/markerdetails.h"
#include "core/storage/library.h"
#include "ui/workshop/markcontext.h"

#include <algorithm>

namespace slantlight::ui {

namespace {

constexpr int articlesOfAPage = 50;

std::optional<ArticleHits> hitsIn(const Article &article, const LibraryEntry &entry,
                                  const LibraryTrialRequest &request, const std::stop_token &stop)
{
    const Language &language = request.shipped->languages().assumed();
    const Reading reading = request.shipped->read(article, stop);
    if (stop.stop_requested() || reading.language != language.id()) {
        return std::nullopt;
    }
    ArticleHits hits{.article = entry.id, .title = entry.title};
    for (const Marker &marker : describeMarkers(reading, language, *request.pack).markers) {
        if (!request.rules.contains(marker.rule)) {
            continue;
        }
        if (hits.marks++ == 0) {
            const MarkContext context = contextOf(article.text(), marker.span);
            hits.first = context.text;
            hits.firstBegin = context.begin;
            hits.firstLength = context.length;
        }
    }
    return hits.marks > 0 ? std::optional(hits) : std::nullopt;
}

} // namespace

Result<LibraryTrial> tryOnLibrary(const LibraryTrialRequest &request, const TellArticles &tell,
                                  const std::stop_token &stop)
{
    const auto library = Library::openReadOnly(request.libraryPath);
    if (!library) {
        return std::unexpected(library.error());
    }
    const auto count = library->catalogue().count({});
    if (!count) {
        return std::unexpected(count.error());
    }
    const int all =
        static_cast<int>(request.most > 0 ? std::min<qint64>(*count, request.most) : *count);
    LibraryTrial trial;
    std::optional<LibraryEntry> after;
    while (trial.articles < all) {
        const auto page =
            library->catalogue().page({}, after, std::min(articlesOfAPage, all - trial.articles));
        if (!page) {
            return std::unexpected(page.error());
        }
        if (page->empty()) {
            break;
        }
        for (const LibraryEntry &entry : *page) {
            if (stop.stop_requested()) {
                trial.isStopped = true;
                return trial;
            }
            tell(trial.articles++, all);
            // One that cannot be read, or has gone meanwhile, hinders no other.
            const auto article = library->articles().article(entry.id);
            if (const auto hits = article ? hitsIn(*article, entry, request, stop) : std::nullopt) {
                trial.marks += hits->marks;
                trial.hits.push_back(*hits);
            }
        }
        after = page->back();
    }
    return trial;
}

} // namespace slantlight::ui
