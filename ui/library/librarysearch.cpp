// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/library/librarysearch.h"

#include <QtConcurrentRun>

#include <QFutureWatcher>

#include <utility>

namespace slantlight::ui {

namespace {

using Entries = Result<std::vector<LibraryEntry>>;

Entries entriesWith(const QString &query, const QString &path)
{
    const Result<Library> library = Library::open(path);
    if (!library) {
        return std::unexpected(library.error());
    }
    return library->search(query);
}

} // namespace

LibrarySearch::LibrarySearch(QString libraryPath, QObject *parent)
    : QObject(parent)
    , m_path(std::move(libraryPath))
{
}

void LibrarySearch::search(const QString &query)
{
    const int number = ++m_latest;
    auto *const watcher = new QFutureWatcher<Entries>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, number] {
        watcher->deleteLater();
        if (number == m_latest) {
            report(watcher->result());
        }
    });
    watcher->setFuture(QtConcurrent::run(entriesWith, query, m_path));
}

void LibrarySearch::report(const Result<std::vector<LibraryEntry>> &entries)
{
    if (entries) {
        Q_EMIT found(*entries);
    } else {
        Q_EMIT failed(entries.error());
    }
}

void LibrarySearch::cancel()
{
    ++m_latest;
}

} // namespace slantlight::ui
