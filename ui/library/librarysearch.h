// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/storage/catalogue.h"

#include <QObject>
#include <QThreadPool>

#include <atomic>
#include <memory>
#include <optional>
#include <vector>

namespace slantlight::ui {

/// What a search found first.
struct LibraryFinds
{
    std::vector<LibraryEntry> best; ///< best match first
    qint64 found = 0; ///< how many articles in all
    qint64 all = 0; ///< of how many in the library
};

/// Searches a library on a worker thread, over a connection of the worker's own.
///
/// The latest query wins: those that wait when another comes are never run, and what one finds
/// after that is dropped. Waits for its worker when it goes away.
class LibrarySearch : public QObject
{
    Q_OBJECT

public:
    explicit LibrarySearch(QString libraryPath, QObject *parent = nullptr);
    ~LibrarySearch() override;

    /// Searches for articles with all words of @p words.
    void search(const QString &words);
    /// Asks for more of what the latest search found, those after @p after.
    void searchOn(const LibraryEntry &after);
    /// Forgets a search that still runs.
    void cancel();

Q_SIGNALS:
    void found(const slantlight::ui::LibraryFinds &finds);
    void foundMore(const std::vector<slantlight::LibraryEntry> &entries);
    void failed(const slantlight::Error &error);

private:
    /// Runs @p read on the worker, unless a later search comes first, and hands on what it gives.
    template <typename Value>
    void run(Result<Value> (*read)(const Catalogue &, const Query &,
                                   const std::optional<LibraryEntry> &),
             const std::optional<LibraryEntry> &after, void (LibrarySearch::*tell)(const Value &));

    QString m_path;
    Query m_query;
    std::shared_ptr<std::atomic<int>> m_latest;
    QThreadPool m_worker; ///< last: it ends before anything it might tell does
};

} // namespace slantlight::ui
