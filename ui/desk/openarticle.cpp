// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/desk/openarticle.h"

#include "core/analysis/analyzer.h"
#include "core/reading/reading.h"
#include "core/review/shipped.h"
#include "core/storage/library.h"

namespace slantlight::ui {

namespace {

Result<Imported> imported(const FromFile &source, const QString &, const Analyzer &analyzer,
                          const std::stop_token &stop)
{
    const auto context = loadShippedReadContext(analyzer.languages());
    if (!context) {
        return std::unexpected(context.error());
    }
    return importFile(source.path, *context, {}, stop);
}

Result<Imported> imported(const FromText &source, const QString &, const Analyzer &analyzer,
                          const std::stop_token &stop)
{
    const auto context = loadShippedReadContext(analyzer.languages());
    if (!context) {
        return std::unexpected(context.error());
    }
    auto article = importText(source.text, source.format, *context, stop);
    if (!article) {
        return std::unexpected(article.error());
    }
    return Imported{.article = std::move(*article)};
}

Result<Imported> imported(const FromLibrary &source, const QString &libraryPath, const Analyzer &,
                          const std::stop_token &)
{
    auto library = Library::openReadOnly(libraryPath);
    if (!library) {
        return std::unexpected(library.error());
    }
    auto article = library->articles().article(source.id);
    if (!article) {
        return std::unexpected(article.error());
    }
    return Imported{.article = std::move(*article)};
}

Error cancelled()
{
    return {ErrorCode::Cancelled, {}};
}

} // namespace

Result<OpenedArticle> openArticle(const ArticleSource &source, const QString &libraryPath,
                                  const Analyzer &analyzer, const std::stop_token &stop)
{
    if (stop.stop_requested()) {
        return std::unexpected(cancelled());
    }
    auto import = std::visit(
        [&](const auto &kind) { return imported(kind, libraryPath, analyzer, stop); }, source);
    if (!import) {
        return std::unexpected(import.error());
    }
    if (stop.stop_requested()) {
        return std::unexpected(cancelled());
    }

    OpenedArticle opened;
    opened.notices = std::move(import->notices);
    opened.article = std::make_shared<const Article>(std::move(import->article));
    opened.reading = std::make_shared<const Reading>(analyzer.read(*opened.article, stop));
    if (stop.stop_requested()) {
        return std::unexpected(cancelled());
    }
    opened.analysis = analyzer.analyze(*opened.article, *opened.reading);
    if (stop.stop_requested()) {
        return std::unexpected(cancelled());
    }
    return opened;
}

} // namespace slantlight::ui
