// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/figures/figurecounting.h"

#include "core/analysis/analyzer.h"
#include "core/storage/library.h"
#include "ui/desk/desk.h"

#include <algorithm>
#include <functional>
#include <iterator>
#include <memory>
#include <utility>
#include <vector>

namespace slantlight::ui {

namespace {

constexpr int atOnce = 20; ///< articles between two times of keeping

using Tell = std::function<void(qint64 done, qint64 all)>;

CountedArticle countedOf(const ArticleId &id, const Analysis &analysis)
{
    CountedArticle counted{.article = id, .words = analysis.profile.words};
    std::ranges::copy(analysis.profile.marks, counted.marks.begin());
    return counted;
}

Result<FigureCount> count(const QString &path, const Analyzer &analyzer, const Tell &tell,
                          const std::stop_token &stop)
{
    auto library = Library::open(path);
    if (!library) {
        return std::unexpected(library.error());
    }
    FigureStore figures = library->figures();
    const auto all = figures.countUncounted(analyzer.packHash());
    if (!all) {
        return std::unexpected(all.error());
    }
    FigureCount result{.left = *all};
    qint64 after = 0;
    while (true) {
        const auto next = figures.uncounted(analyzer.packHash(), after, atOnce);
        if (!next) {
            return std::unexpected(next.error());
        }
        std::vector<CountedArticle> counted;
        for (const FigureStore::Uncounted &each : *next) {
            // One that cannot be read hinders no other.
            const auto article = library->articles().article(each.article);
            if (article) {
                const Analysis analysis = analyzer.analyze(*article, stop);
                if (stop.stop_requested()) {
                    break;
                }
                counted.push_back(countedOf(each.article, analysis));
            }
            after = each.number;
        }
        if (const auto saved = figures.save(counted, analyzer.packHash()); !saved) {
            return std::unexpected(saved.error());
        }
        result.counted += std::ssize(counted);
        result.left = std::max<qint64>(0, *all - result.counted);
        if (stop.stop_requested() || next->empty()) {
            result.isStopped = !next->empty();
            return result;
        }
        tell(result.counted, *all);
    }
}

} // namespace

FigureCounting::FigureCounting(Desk &desk, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_counting(m_worker, *this)
{
    m_worker.setMaxThreadCount(1);
}

FigureCounting::~FigureCounting()
{
    m_counting.cancel();
    m_worker.waitForDone();
}

void FigureCounting::start()
{
    if (isRunning() || m_desk.isLibraryReadOnly()) {
        return;
    }
    const Tell tell = [this](qint64 done, qint64 all) {
        QMetaObject::invokeMethod(this, [this, done, all] {
            if (isRunning()) {
                Q_EMIT progressed(done, all);
                Q_EMIT kept();
            }
        });
    };
    m_counting.run([path = m_desk.libraryPath(), analyzer = m_desk.analyzer(), tell](
                       const std::stop_token &stop) { return count(path, *analyzer, tell, stop); },
                   [this](const Result<FigureCount> &result) {
                       if (result) {
                           Q_EMIT kept();
                           Q_EMIT finished(*result);
                       } else {
                           Q_EMIT failed(result.error());
                       }
                   });
}

void FigureCounting::stop()
{
    m_counting.cancel();
    Q_EMIT kept();
    Q_EMIT finished({.isStopped = true});
}

} // namespace slantlight::ui
