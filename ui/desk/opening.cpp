// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/desk/opening.h"

#include "core/analysis/analyzer.h"

namespace slantlight::ui {

namespace {

Result<Imported> imported(const FromFile &source, const Result<Library> &)
{
    return importFile(source.path);
}

Result<Imported> imported(const FromText &source, const Result<Library> &)
{
    auto article = importText(source.text, source.format);
    if (!article) {
        return std::unexpected(article.error());
    }
    return Imported{.article = std::move(*article), .encoding = {}, .replacedCharacters = 0};
}

Result<Imported> imported(const FromLibrary &source, const Result<Library> &library)
{
    if (!library) {
        return std::unexpected(library.error());
    }
    auto article = library->article(source.id);
    if (!article) {
        return std::unexpected(article.error());
    }
    return Imported{.article = std::move(*article), .encoding = {}, .replacedCharacters = 0};
}

} // namespace

Result<OpenedArticle> openArticle(const ArticleSource &source, const QString &libraryPath,
                                  const Analyzer &analyzer)
{
    auto library = Library::open(libraryPath);
    auto import =
        std::visit([&library](const auto &kind) { return imported(kind, library); }, source);
    if (!import) {
        return std::unexpected(import.error());
    }

    OpenedArticle opened;
    opened.encoding = import->encoding;
    opened.replacedCharacters = import->replacedCharacters;
    opened.article = std::make_shared<const Article>(std::move(import->article));
    opened.analysis = analyzer.analyze(*opened.article);
    if (!library) {
        opened.unsaved = library.error();
    } else if (const auto saved = library->save(*opened.article); !saved) {
        opened.unsaved = saved.error();
    } else {
        opened.place = library->place(opened.article->id()).value_or(ReadingPlace());
    }
    return opened;
}

} // namespace slantlight::ui
