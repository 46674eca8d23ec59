// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/export/exportrun.h"

#include "core/analysis/analyzer.h"
#include "core/annotation/wholecodebook.h"
#include "core/exchange/exercisejson.h"
#include "core/exchange/plainname.h"
#include "core/review/blind.h"
#include "core/storage/library.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <iterator>
#include <set>
#include <utility>

using namespace Qt::StringLiterals;

namespace slantlight::ui {

namespace {

Result<QStringList> collectionsOf(const Library &library, const ArticleId &id)
{
    const auto in = library.collections().collectionsOf(id);
    const auto all = library.collections().collections();
    if (!in || !all) {
        return std::unexpected(in ? all.error() : in.error());
    }
    QStringList names;
    for (const Collection &collection : *all) {
        if (std::ranges::contains(*in, collection.id)) {
            names += collection.name;
        }
    }
    return names;
}

/// One run over the articles of a request.
class Run
{
public:
    Run(const ExportRequest &request, const Library &library, const Analyzer &analyzer,
        const TellExport &tell, const std::stop_token &stop)
        : m_request(request)
        , m_library(library)
        , m_analyzer(analyzer)
        , m_tell(tell)
        , m_stop(stop)
    {
    }

    ExportOutcome run()
    {
        const auto context = exportContextOf(m_library, m_request.shipped);
        if (!context) {
            m_outcome.failed.push_back(context.error());
            return std::move(m_outcome);
        }
        using Many = ExportFormatFacts::Many;
        const Many many = factsOf(m_request.options.format).many;
        const bool isGathered =
            many == Many::Folder || (many == Many::OneFile && !m_request.isFolder);
        if (m_request.isFolder && !QDir().mkpath(m_request.path)) {
            m_outcome.failed.push_back({ErrorCode::FileUnwritable, m_request.path});
            return std::move(m_outcome);
        }
        std::optional<GatheredExport> gathered;
        if (isGathered) {
            gathered.emplace(m_request.options, *context);
        }
        for (m_done = 0; m_done < std::size(m_request.articles); ++m_done) {
            if (!add(m_request.articles[m_done], *context, gathered)) {
                return std::move(m_outcome);
            }
        }
        if (gathered) {
            note(gathered->write(m_request.path), m_request.path);
        }
        return std::move(m_outcome);
    }

private:
    /// Exports one article; tells whether to go on.
    bool add(const ArticleId &id, const ExportContext &context,
             std::optional<GatheredExport> &gathered)
    {
        if (m_stop.stop_requested()) {
            m_outcome.isCancelled = true;
            return false;
        }
        auto item = itemFromLibrary(m_library, id, m_analyzer,
                                    m_request.options.format == ExportFormat::OriginalPdf,
                                    m_outcome.failed);
        if (!item) {
            m_outcome.failed.push_back(item.error());
            return true;
        }
        const QString title = item->review.article->title();
        tell(0, title);
        item->name = plainName(title, m_names);
        if (gathered) {
            gathered->add(*item);
            ++m_outcome.written;
            return true;
        }
        const QString path = m_request.isFolder ? pathOf(item->name) : m_request.path;
        const Result<> written =
            exportArticle(*item, m_request.options, context, path, [&](double share) {
                tell(share, title);
                return !m_stop.stop_requested();
            });
        m_outcome.written += written ? 1 : 0;
        return note(written, path);
    }

    bool note(const Result<> &written, const QString &path)
    {
        if (written) {
            m_outcome.files += path;
            return true;
        }
        if (written.error().code == ErrorCode::Cancelled) {
            m_outcome.isCancelled = true;
            return false;
        }
        m_outcome.failed.push_back(written.error());
        return !isOfPlace(written.error(), path);
    }

    /// Returns a path in the folder at which there is nothing yet.
    QString pathOf(QString &name)
    {
        const QString ending = factsOf(m_request.options.format).ending;
        const QDir folder(m_request.path);
        QString path = folder.filePath(name + u'.' + ending);
        for (int number = 2; QFileInfo::exists(path); ++number) {
            path = folder.filePath(u"%1 (%2).%3"_s.arg(name).arg(number).arg(ending));
        }
        return path;
    }

    void tell(double share, const QString &title)
    {
        if (m_tell) {
            const auto all =
                static_cast<double>(std::max<std::size_t>(1, m_request.articles.size()));
            m_tell((static_cast<double>(m_done) + share) / all, title);
        }
    }

    const ExportRequest &m_request;
    const Library &m_library;
    const Analyzer &m_analyzer;
    const TellExport &m_tell;
    const std::stop_token &m_stop;
    ExportOutcome m_outcome;
    std::set<QString> m_names;
    std::size_t m_done = 0;
};

} // namespace

ExportOutcome exportFromLibrary(const ExportRequest &request, const QString &libraryPath,
                                const Analyzer &analyzer, const TellExport &tell,
                                const std::stop_token &stop)
{
    const auto library = Library::openReadOnly(libraryPath);
    if (!library) {
        return {.failed = {library.error()}};
    }
    return Run(request, *library, analyzer, tell, stop).run();
}

Result<ExportItem> itemFromLibrary(const Library &library, const ArticleId &id,
                                   const Analyzer &analyzer, bool withOriginal,
                                   std::vector<Error> &damaged)
{
    auto article = library.articles().article(id);
    if (!article) {
        return std::unexpected(article.error());
    }
    auto said = library.recall(id);
    const auto tags = library.collections().tagsOf(id);
    const auto note = library.articles().note(id);
    const auto collections = collectionsOf(library, id);
    const auto isBlind = library.settings().isBlind();
    if (!said || !tags || !note || !collections || !isBlind) {
        return std::unexpected(!said          ? said.error()
                               : !tags        ? tags.error()
                               : !note        ? note.error()
                               : !collections ? collections.error()
                                              : isBlind.error());
    }
    std::ranges::move(said->damaged, std::back_inserter(damaged));
    const auto shared = std::make_shared<const Article>(*std::move(article));
    Review review = reviewOf(shared, analyzer.analyze(*shared), std::move(said->notes));
    // While somebody marks in an exercise, what it hides is in no file either.
    if (const auto kept = library.attempts().of(id); kept && *kept) {
        if (const auto attempt = attemptFromJson(**kept, id.text())) {
            review = veiled(review, *attempt);
        }
    }
    ExportItem item{.review = *isBlind ? withoutOthers(review) : std::move(review),
                    .name = {},
                    .retrieved = {},
                    .tags = *tags,
                    .note = *note,
                    .collections = *collections,
                    .original = {}};
    // Without its source an article is exported all the same.
    if (auto source = library.articles().snapshot(id); source && *source) {
        item.retrieved = (*source)->retrieved;
        if (withOriginal) {
            item.original = std::move((*source)->bytes);
        }
    }
    return item;
}

Result<ExportContext> exportContextOf(const Library &library, const Codebook &shipped)
{
    const auto own = library.codes().codebook();
    auto whole = own ? wholeCodebook(shipped, *own) : std::unexpected(own.error());
    const auto owner = library.coders().owner();
    const auto others = library.coders().others();
    if (!whole || !owner || !others) {
        return std::unexpected(!whole ? whole.error() : !owner ? owner.error() : others.error());
    }
    std::vector<Coder> coders{*owner};
    coders.insert(coders.end(), others->begin(), others->end());
    return ExportContext{.codebook = *std::move(whole),
                         .coders = std::move(coders),
                         .written = QDateTime::currentDateTimeUtc()};
}

ExportContext exportContextOf(const Codebook &shipped)
{
    return {.codebook = shipped,
            .coders = {Coder{.id = CoderId(u"00000000-0000-4000-8000-000000000000"_s), .name = {}}},
            .written = QDateTime::currentDateTimeUtc()};
}

bool isOfPlace(const Error &error, const QString &path)
{
    const QFileInfo folder(QFileInfo(path).absolutePath());
    return error.code == ErrorCode::DiskFull
           || (error.code == ErrorCode::FileUnwritable
               && (!folder.isDir() || !folder.isWritable()));
}

} // namespace slantlight::ui
