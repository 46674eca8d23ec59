// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/library/librarysearch.h"

#include "core/storage/library.h"

#include <optional>
#include <stop_token>
#include <utility>

namespace slantlight::ui {

namespace {

constexpr int mostAtOnce = 100;

Result<std::vector<LibraryEntry>> readOn(const QString &path, const Query &query,
                                         const LibraryEntry &after, const std::stop_token &stop)
{
    if (stop.stop_requested()) {
        return {};
    }
    const auto library = Library::openReadOnly(path);
    if (!library) {
        return std::unexpected(library.error());
    }
    return library->catalogue().page(query, after, mostAtOnce);
}

Result<LibraryFinds> readFirst(const QString &path, const Query &query, const std::stop_token &stop)
{
    if (stop.stop_requested()) {
        return {};
    }
    const auto library = Library::openReadOnly(path);
    if (!library) {
        return std::unexpected(library.error());
    }
    const Catalogue catalogue = library->catalogue();
    const auto all = catalogue.count({});
    const auto found = catalogue.count(query);
    auto best = catalogue.page(query, std::nullopt, mostAtOnce);
    if (!all || !found || !best) {
        return std::unexpected(!all ? all.error() : !found ? found.error() : best.error());
    }
    return LibraryFinds{.best = *std::move(best), .found = *found, .all = *all};
}

} // namespace

LibrarySearch::LibrarySearch(QString libraryPath, QObject *parent)
    : QObject(parent)
    , m_path(std::move(libraryPath))
    , m_first(m_worker, *this)
    , m_more(m_worker, *this)
{
    m_worker.setMaxThreadCount(1); // what waits when another comes is never looked for
}

LibrarySearch::~LibrarySearch()
{
    cancel();
    m_worker.waitForDone();
}

template <typename Value>
void LibrarySearch::report(const Result<Value> &value, void (LibrarySearch::*tell)(const Value &))
{
    if (value) {
        (this->*tell)(*value);
    } else {
        Q_EMIT failed(value.error());
    }
}

void LibrarySearch::search(const QString &words)
{
    search(Query{.words = words, .search = {}, .sorting = Sorting::BestMatch});
}

void LibrarySearch::search(const Query &query)
{
    m_more.cancel();
    m_query = query;
    m_first.run(
        [path = m_path, query = m_query](const std::stop_token &stop) {
            return readFirst(path, query, stop);
        },
        [this](const Result<LibraryFinds> &finds) { report(finds, &LibrarySearch::found); });
}

void LibrarySearch::searchOn(const LibraryEntry &after)
{
    m_more.run([path = m_path, query = m_query,
                after](const std::stop_token &stop) { return readOn(path, query, after, stop); },
               [this](const Result<std::vector<LibraryEntry>> &entries) {
                   report(entries, &LibrarySearch::foundMore);
               });
}

void LibrarySearch::cancel()
{
    m_first.cancel();
    m_more.cancel();
}

} // namespace slantlight::ui
