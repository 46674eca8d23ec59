// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/library/librarysearch.h"

#include "core/storage/library.h"

#include <QtConcurrentRun>

#include <utility>

namespace slantlight::ui {

namespace {

constexpr int mostAtOnce = 100;

Result<std::vector<LibraryEntry>> entriesAfter(const Catalogue &catalogue, const Query &query,
                                               const std::optional<LibraryEntry> &after)
{
    return catalogue.page(query, after, mostAtOnce);
}

Result<LibraryFinds> findsFor(const Catalogue &catalogue, const Query &query,
                              const std::optional<LibraryEntry> &after)
{
    const auto all = catalogue.count({});
    const auto found = catalogue.count(query);
    auto best = entriesAfter(catalogue, query, after);
    if (!all || !found || !best) {
        return std::unexpected(!all ? all.error() : !found ? found.error() : best.error());
    }
    return LibraryFinds{.best = *std::move(best), .found = *found, .all = *all};
}

} // namespace

LibrarySearch::LibrarySearch(QString libraryPath, QObject *parent)
    : QObject(parent)
    , m_path(std::move(libraryPath))
    , m_latest(std::make_shared<std::atomic<int>>(0))
{
    m_worker.setMaxThreadCount(1);
}

LibrarySearch::~LibrarySearch()
{
    cancel();
    m_worker.waitForDone();
}

template <typename Value>
void LibrarySearch::run(Result<Value> (*read)(const Catalogue &, const Query &,
                                              const std::optional<LibraryEntry> &),
                        const std::optional<LibraryEntry> &after,
                        void (LibrarySearch::*tell)(const Value &))
{
    const int number = ++*m_latest;
    const auto look = [=, query = m_query, path = m_path, latest = m_latest]() -> Result<Value> {
        if (number != *latest) {
            return {};
        }
        const auto library = Library::openReadOnly(path);
        if (!library) {
            return std::unexpected(library.error());
        }
        return read(library->catalogue(), query, after);
    };
    QtConcurrent::run(&m_worker, look).then(this, [=, this](const Result<Value> &value) {
        if (number != *m_latest) {
            return;
        }
        if (value) {
            (this->*tell)(*value);
        } else {
            Q_EMIT failed(value.error());
        }
    });
}

void LibrarySearch::search(const QString &words)
{
    m_query = {.words = words, .sorting = Sorting::BestMatch};
    run(findsFor, std::nullopt, &LibrarySearch::found);
}

void LibrarySearch::searchOn(const LibraryEntry &after)
{
    run(entriesAfter, after, &LibrarySearch::foundMore);
}

void LibrarySearch::cancel()
{
    ++*m_latest;
}

} // namespace slantlight::ui
