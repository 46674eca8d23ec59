// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/review/comparedarticles.h"
#include "ui/desk/articlesource.h"
#include "ui/desk/latest.h"

#include <QObject>
#include <QString>
#include <QThreadPool>

#include <cstddef>
#include <cstdint>
#include <memory>
#include <variant>

namespace slantlight {
class Analyzer;
}

namespace slantlight::ui {

/// One of two articles that are to be compared: one that is there, or where to read it from.
using ComparedSource = std::variant<std::shared_ptr<const Article>, ArticleSource>;

/// What is to be compared with what.
struct CompareRequest
{
    ComparedSource first;
    ComparedSource second;
    ComparedAs as = ComparedAs::TheirPagesTell;
};

/// How far a comparison is.
enum class ComparingStep : std::uint8_t { FirstArticle, SecondArticle, Comparison };

/// Reads two articles and compares them on a worker; of several comparisons only the latest counts.
///
/// Articles that the library does not have are kept in it as unread ones, once the comparison is
/// there: what nobody waits for any more is in no library. Lives on the window's thread.
class Comparing : public QObject
{
    Q_OBJECT

public:
    /// Articles are kept in, and read from, the library at @p libraryPath.
    explicit Comparing(QString libraryPath, QObject *parent = nullptr);
    ~Comparing() override; ///< waits for the worker, which has been asked to stop

    void start(const CompareRequest &request, std::shared_ptr<const Analyzer> analyzer);
    /// Gives up what start() began; nothing is told of it.
    void cancel();
    [[nodiscard]] bool isRunning() const { return m_latest.isRunning(); }

Q_SIGNALS:
    void stepped(slantlight::ui::ComparingStep step);
    void finished(const std::shared_ptr<const slantlight::ComparedArticles> &both);
    void keptArticles(); ///< the library has more articles than before
    /// A source holds several articles, of which one has to be chosen to go on with @p request.
    void severalFound(const std::shared_ptr<const slantlight::ui::SourceArticles> &source,
                      const slantlight::ui::CompareRequest &request, bool isFirst);
    void failed(const slantlight::Error &error);

private:
    struct Several
    {
        std::shared_ptr<const SourceArticles> source;
        bool isFirst = false;
    };
    struct Done
    {
        std::shared_ptr<const ComparedArticles> both;
        bool hasKept = false;
    };
    using Outcome = std::variant<Done, Several, Error>;
    class Work;

    QString m_libraryPath;
    QThreadPool m_pool;
    Latest<Outcome> m_latest;
};

} // namespace slantlight::ui
