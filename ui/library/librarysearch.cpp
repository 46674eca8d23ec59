// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/library/librarysearch.h"

#include <QtConcurrentRun>

#include <utility>

namespace slantlight::ui {

namespace {

Result<LibraryFinds> findsFor(const QString &query, const QString &path)
{
    const Result<Library> library = Library::openReadOnly(path);
    if (!library) {
        return std::unexpected(library.error());
    }
    return library->search(query);
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

void LibrarySearch::search(const QString &query)
{
    const int number = ++*m_latest;
    const auto look = [query, path = m_path, number, latest = m_latest]() -> Result<LibraryFinds> {
        if (number != *latest) {
            return {};
        }
        return findsFor(query, path);
    };
    QtConcurrent::run(&m_worker, look)
        .then(this, [this, number](const Result<LibraryFinds> &finds) {
            if (number == *m_latest) {
                report(finds);
            }
        });
}

void LibrarySearch::report(const Result<LibraryFinds> &finds)
{
    if (finds) {
        Q_EMIT found(*finds);
    } else {
        Q_EMIT failed(finds.error());
    }
}

void LibrarySearch::cancel()
{
    ++*m_latest;
}

} // namespace slantlight::ui
