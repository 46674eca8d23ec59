// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/compare/comparing.h"

#include "core/analysis/analyzer.h"
#include "core/storage/library.h"
#include "ui/desk/keepfiles.h"
#include "ui/desk/openarticle.h"

#include <functional>
#include <optional>
#include <stop_token>
#include <utility>
#include <vector>

namespace slantlight::ui {

/// One comparison, on the worker.
class Comparing::Work
{
public:
    using Tell = std::function<void(ComparingStep)>;

    Work(const QString &libraryPath, const Analyzer &analyzer, Tell tell, std::stop_token stop)
        : m_libraryPath(libraryPath)
        , m_analyzer(analyzer)
        , m_tell(std::move(tell))
        , m_stop(std::move(stop))
    {
    }

    [[nodiscard]] Outcome run(const CompareRequest &request)
    {
        ComparedSides sides;
        for (const bool isFirst : {true, false}) {
            m_tell(isFirst ? ComparingStep::FirstArticle : ComparingStep::SecondArticle);
            auto side = read(isFirst ? request.first : request.second);
            if (const auto *const several =
                    std::get_if<std::shared_ptr<const SourceArticles>>(&side)) {
                return Several{.source = *several, .isFirst = isFirst};
            }
            if (const auto *const error = std::get_if<Error>(&side)) {
                return *error;
            }
            (isFirst ? sides.first : sides.second) = std::get<ReadArticle>(std::move(side));
            if (isFirst) {
                m_known = idInLibrary(*sides.first.article);
            }
        }
        m_tell(ComparingStep::Comparison);
        auto both = std::make_shared<const ComparedArticles>(
            compareArticles(std::move(sides.first), std::move(sides.second), m_analyzer.languages(),
                            m_stop, request.as));
        if (m_stop.stop_requested()) {
            return cancelled();
        }
        return Done{.both = std::move(both), .hasKept = keep()};
    }

private:
    struct ComparedSides
    {
        ReadArticle first;
        ReadArticle second;
    };
    using ReadSide = std::variant<ReadArticle, std::shared_ptr<const SourceArticles>, Error>;

    [[nodiscard]] ReadSide read(const ComparedSource &source)
    {
        if (const auto *const article = std::get_if<std::shared_ptr<const Article>>(&source)) {
            return analysed(*article);
        }
        const auto &from = std::get<ArticleSource>(source);
        // What is compared with a version of the same page is read itself, whatever the library
        // has.
        OpenRequest request{.source = from};
        if (!std::holds_alternative<FromLibrary>(from)) {
            request.compareWith = m_known;
        }
        auto opened = openArticle(request, m_libraryPath, m_analyzer, {}, m_stop);
        if (!opened) {
            return opened.error();
        }
        if (const auto *const several =
                std::get_if<std::shared_ptr<const SourceArticles>>(&*opened)) {
            return *several;
        }
        auto &article = std::get<OpenedArticle>(*opened);
        if (!std::holds_alternative<FromLibrary>(from) && !article.recognised) {
            SourceArticles fresh{.articles = {}, .snapshot = std::move(article.snapshot)};
            fresh.articles.push_back(
                {.article = *article.article, .notices = article.notices, .notes = article.notes});
            m_fresh.push_back(std::move(fresh));
        }
        if (!article.reading) {
            return analysed(article.article);
        }
        return ReadArticle{.article = article.article,
                           .reading = article.reading,
                           .analysis = std::move(article.analysis)};
    }

    [[nodiscard]] std::optional<ArticleId> idInLibrary(const Article &article) const
    {
        const auto library = Library::openReadOnly(m_libraryPath);
        const bool isThere = library && library->catalogue().entry(article.id());
        return isThere ? std::optional(article.id()) : std::nullopt;
    }

    [[nodiscard]] ReadSide analysed(const std::shared_ptr<const Article> &article) const
    {
        ReadArticle side{.article = article, .reading = {}, .analysis = {}};
        side.reading = std::make_shared<const Reading>(m_analyzer.read(*article, m_stop));
        if (m_stop.stop_requested()) {
            return cancelled();
        }
        side.analysis = m_analyzer.analyze(*article, *side.reading);
        return side;
    }

    /// Puts what is new into the library. Where that cannot be written to, the comparison is shown
    /// all the same.
    [[nodiscard]] bool keep() const
    {
        bool hasKept = false;
        for (const SourceArticles &source : m_fresh) {
            hasKept = !keepChosen(source, {0}, m_libraryPath).added.empty() || hasKept;
        }
        return hasKept;
    }

    [[nodiscard]] static Error cancelled() { return {ErrorCode::Cancelled, {}}; }

    const QString &m_libraryPath;
    const Analyzer &m_analyzer;
    Tell m_tell;
    std::stop_token m_stop;
    std::optional<ArticleId> m_known; ///< of the first article, where the library has it
    std::vector<SourceArticles> m_fresh; ///< of one article each, that are in no library yet
};

Comparing::Comparing(QString libraryPath, QObject *parent)
    : QObject(parent)
    , m_libraryPath(std::move(libraryPath))
    , m_latest(m_pool, *this)
{
}

Comparing::~Comparing()
{
    m_latest.cancel();
    m_pool.waitForDone();
}

void Comparing::start(const CompareRequest &request, std::shared_ptr<const Analyzer> analyzer)
{
    const auto tell = [this](ComparingStep step) {
        QMetaObject::invokeMethod(
            this,
            [this, step] {
                if (isRunning()) {
                    Q_EMIT stepped(step);
                }
            },
            Qt::QueuedConnection);
    };
    const auto work = [request, analyzer = std::move(analyzer), path = m_libraryPath,
                       tell](const std::stop_token &stop) {
        return Work(path, *analyzer, tell, stop).run(request);
    };
    m_latest.run(work, [this, request](const Outcome &outcome) {
        if (const auto *const done = std::get_if<Done>(&outcome)) {
            if (done->hasKept) {
                Q_EMIT keptArticles();
            }
            Q_EMIT finished(done->both);
        } else if (const auto *const several = std::get_if<Several>(&outcome)) {
            Q_EMIT severalFound(several->source, request, several->isFirst);
        } else {
            Q_EMIT failed(std::get<Error>(outcome));
        }
    });
}

void Comparing::cancel()
{
    m_latest.cancel();
}

} // namespace slantlight::ui
