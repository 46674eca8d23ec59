// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/desk/openarticle.h"

#include "core/analysis/analyzer.h"
#include "core/reading/reading.h"
#include "core/review/shipped.h"
#include "core/storage/library.h"

#include <utility>

namespace slantlight::ui {

namespace {

Result<Article> fromLibrary(const QString &libraryPath, const ArticleId &id)
{
    auto library = Library::openReadOnly(libraryPath);
    if (!library) {
        return std::unexpected(library.error());
    }
    return library->articles().article(id);
}

/// Opens one article for one request.
class ArticleOpening
{
public:
    ArticleOpening(const OpenRequest &request, const QString &libraryPath, const Analyzer &analyzer,
                   const TellProgress &progressed, const std::stop_token &stop)
        : m_request(request)
        , m_libraryPath(libraryPath)
        , m_analyzer(analyzer)
        , m_progressed(progressed)
        , m_stop(stop)
    {
    }

    [[nodiscard]] Result<Opened> open()
    {
        // What the library has of an address need not be fetched.
        const auto *const address = std::get_if<FromAddress>(&m_request.source);
        std::optional<Recognised> recognised =
            address == nullptr ? std::nullopt : samePage(address->address);
        Result<SourceArticles> read =
            recognised ? imported(FromLibrary{recognised->id})
                       : std::visit([this](const auto &source) { return imported(source); },
                                    m_request.source);
        if (!read) {
            return std::unexpected(read.error());
        }
        if (read->articles.size() > 1) {
            return std::make_shared<const SourceArticles>(std::move(*read));
        }
        Imported first = std::move(read->articles.front());
        if (!recognised) {
            recognised = recognise(first.article, read->exercise.has_value());
            const bool isOurs = !first.annotations.isEmpty(); // they are on this very text
            if (isOurs && recognised && recognised->likeness == Recognised::Likeness::SamePage) {
                recognised.reset();
            }
            if (recognised && recognised->likeness == Recognised::Likeness::SamePage) {
                auto known = fromLibrary(m_libraryPath, recognised->id);
                if (!known) {
                    return std::unexpected(known.error());
                }
                first = {.article = std::move(*known)};
                read->snapshot.reset(); // it is that of another text
            }
        }
        OpenedArticle opened;
        opened.recognised = std::move(recognised);
        opened.snapshot = std::move(read->snapshot);
        opened.exercise = std::move(read->exercise);
        opened.notices = std::move(first.notices);
        opened.notes = std::move(first.notes);
        opened.annotations = std::move(first.annotations);
        return finished(std::move(opened), std::move(first.article));
    }

private:
    [[nodiscard]] Result<ReadContext> context() const
    {
        return loadShippedReadContext(m_analyzer.languages());
    }

    [[nodiscard]] Result<SourceArticles> imported(const FromFile &source) const
    {
        return context().and_then(
            [&](const ReadContext &context) { return readFile(source.path, context, m_stop); });
    }
    [[nodiscard]] Result<SourceArticles> imported(const FromAddress &source) const
    {
        return context().and_then([&](const ReadContext &context) {
            return readAddress(source, context, m_progressed, m_stop);
        });
    }
    [[nodiscard]] Result<SourceArticles> imported(const FromText &source) const
    {
        return context().and_then(
            [&](const ReadContext &context) { return readText(source, context, m_stop); });
    }
    [[nodiscard]] Result<SourceArticles> imported(const FromLibrary &source) const
    {
        auto article = fromLibrary(m_libraryPath, source.id);
        if (!article) {
            return std::unexpected(article.error());
        }
        SourceArticles read;
        read.articles.push_back({.article = std::move(*article)});
        return read;
    }
    [[nodiscard]] Result<SourceArticles> imported(const FromSeveral &source) const
    {
        SourceArticles one{.articles = {}, .snapshot = source.source->snapshot};
        one.articles.push_back(source.source->articles.at(source.index));
        return one;
    }

    [[nodiscard]] std::optional<Recognised> samePage(const QString &address) const
    {
        if (m_request.compareWith) {
            return std::nullopt;
        }
        const auto library = Library::openReadOnly(m_libraryPath);
        const auto id =
            library ? library->articles().fromPage(address) : std::unexpected(library.error());
        if (!id || !*id) {
            return std::nullopt; // a library that cannot be read says so when it is written to
        }
        const auto entry = library->catalogue().entry(**id);
        return Recognised{.likeness = Recognised::Likeness::SamePage,
                          .id = **id,
                          .opened = entry ? entry->opened : QDateTime()};
    }

    /// An exercise is about its own text, and no other version of the page.
    [[nodiscard]] std::optional<Recognised> recognise(const Article &article, bool isExercise) const
    {
        const auto *const text = std::get_if<FromText>(&m_request.source);
        if (m_request.compareWith || std::holds_alternative<FromLibrary>(m_request.source)
            || (text != nullptr && text->isShipped)) {
            return std::nullopt;
        }
        if (const auto library = Library::openReadOnly(m_libraryPath)) {
            if (const auto entry = library->catalogue().entry(article.id())) {
                return Recognised{.likeness = Recognised::Likeness::SameText,
                                  .id = article.id(),
                                  .opened = entry->opened};
            }
        }
        // A part of a page may be copied, or chosen from it, for its own sake.
        const bool isWhole = !isExercise
                             && (std::holds_alternative<FromFile>(m_request.source)
                                 || std::holds_alternative<FromAddress>(m_request.source));
        return isWhole ? samePage(article.facts().address) : std::nullopt;
    }

    [[nodiscard]] Result<Opened> finished(OpenedArticle opened, Article article) const
    {
        if (m_stop.stop_requested()) {
            return cancelled();
        }
        opened.article = std::make_shared<const Article>(std::move(article));
        if (opened.article->text().size() > mostReadAtOnce && !m_request.compareWith) {
            opened.analysis = {.isRead = false, .isAwaited = true};
            return opened;
        }
        opened.reading = std::make_shared<const Reading>(m_analyzer.read(*opened.article, m_stop));
        if (m_stop.stop_requested()) {
            return cancelled();
        }
        opened.analysis = m_analyzer.analyze(*opened.article, *opened.reading);
        if (m_request.compareWith) {
            const auto comparison = comparisonWith(*m_request.compareWith, opened);
            if (!comparison) {
                return std::unexpected(comparison.error());
            }
            opened.comparison = *comparison;
        }
        if (m_stop.stop_requested()) {
            return cancelled();
        }
        return opened;
    }

    [[nodiscard]] Result<std::shared_ptr<const Comparison>>
    comparisonWith(const ArticleId &id, const OpenedArticle &opened) const
    {
        auto article = fromLibrary(m_libraryPath, id);
        if (!article) {
            return std::unexpected(article.error());
        }
        auto earlier = std::make_shared<const Article>(std::move(*article));
        Analysis analysis = m_analyzer.analyze(*earlier, m_analyzer.read(*earlier, m_stop));
        const Review before = reviewOf(std::move(earlier), std::move(analysis));
        const Review after = reviewOf(opened.article, opened.analysis);
        return std::make_shared<const Comparison>(compared(shown(before, {}), shown(after, {})));
    }

    [[nodiscard]] static std::unexpected<Error> cancelled()
    {
        return std::unexpected(Error{ErrorCode::Cancelled, {}});
    }

    const OpenRequest &m_request;
    const QString &m_libraryPath;
    const Analyzer &m_analyzer;
    const TellProgress &m_progressed;
    const std::stop_token &m_stop;
};

} // namespace

Result<Opened> openArticle(const OpenRequest &request, const QString &libraryPath,
                           const Analyzer &analyzer, const TellProgress &progressed,
                           const std::stop_token &stop)
{
    if (stop.stop_requested()) {
        return std::unexpected(Error{ErrorCode::Cancelled, {}});
    }
    return ArticleOpening(request, libraryPath, analyzer, progressed, stop).open();
}

} // namespace slantlight::ui
