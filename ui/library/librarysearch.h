// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/storage/catalogue.h"
#include "ui/desk/latest.h"

#include <QObject>
#include <QThreadPool>

#include <vector>

namespace slantlight::ui {

/// What a search found first.
struct LibraryFinds
{
    std::vector<LibraryEntry> best; ///< best match first
    qint64 found = 0; ///< how many articles in all
    qint64 all = 0; ///< of how many in the library; -1: that is not known yet
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
    /// Searches for what @p query asks, in its order.
    void search(const Query &query);
    /// Asks for more of what the latest search found, those after @p after.
    void searchOn(const LibraryEntry &after);
    /// Forgets a search that still runs.
    void cancel();

Q_SIGNALS:
    void found(const slantlight::ui::LibraryFinds &finds);
    void foundMore(const std::vector<slantlight::LibraryEntry> &entries);
    void failed(const slantlight::Error &error);

private:
    /// Hands on what a search gave: by @p tell, or as a failure.
    template <typename Value>
    void report(const Result<Value> &value, void (LibrarySearch::*tell)(const Value &));

    QString m_path;
    Query m_query;
    QThreadPool m_worker;
    Latest<Result<LibraryFinds>> m_first;
    Latest<Result<std::vector<LibraryEntry>>> m_more;
};

} // namespace slantlight::ui
