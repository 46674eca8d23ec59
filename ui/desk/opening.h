// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/desk/latest.h"
#include "ui/desk/openarticle.h"

#include <QString>

#include <functional>
#include <memory>

namespace slantlight::ui {

/// The jobs of the workers: to open an article, to read and analyse a long one that is open
/// already, and to analyse the open one anew by other rules.
/// What is not waited for any more stops, and is told to nobody.
class Opening
{
public:
    using TellOpened = std::function<void(const OpenRequest &, Result<Opened>)>;
    using TellAnalysed = std::function<void(Analysis)>;

    /// @p pool and @p context are borrowed, see Latest.
    Opening(std::shared_ptr<const Analyzer> analyzer, QString libraryPath, QThreadPool &pool,
            QObject &context, TellOpened opened, TellAnalysed analysed);

    /// Tells @p progressed, on the context's thread, how far the fetch of an address is.
    void open(const OpenRequest &request, const TellProgress &progressed = {});
    /// Gives up the opening that is under way.
    void cancel() { m_opening.cancel(); }
    [[nodiscard]] bool isRunning() const { return m_opening.isRunning(); }
    [[nodiscard]] const std::shared_ptr<const Analyzer> &analyzer() const { return m_analyzer; }
    /// What the article that was opened last was read as; null while there is none.
    [[nodiscard]] const std::shared_ptr<const Reading> &reading() const { return m_reading; }

    /// Analyses the article that was opened last by @p analyzer, without reading it again, and all
    /// later ones. Its languages must be those of the one before.
    void useAnalyzer(std::shared_ptr<const Analyzer> analyzer);
    /// Forgets the article that was opened last.
    void forget();

private:
    struct Read
    {
        std::shared_ptr<const Reading> reading;
        Analysis analysis;
    };

    void analyse();
    void keep(const OpenedArticle &opened);

    std::shared_ptr<const Analyzer> m_analyzer;
    QString m_libraryPath;
    std::shared_ptr<const Article> m_article; ///< opened last; null: none
    std::shared_ptr<const Reading> m_reading; ///< of it; null: it is yet to be read
    TellOpened m_opened;
    TellAnalysed m_analysed;
    QObject &m_context;
    Latest<Result<Opened>> m_opening;
    Latest<Read> m_analysing;
};

} // namespace slantlight::ui
