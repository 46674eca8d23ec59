// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/storage/library.h"

#include <QObject>

#include <vector>

namespace slantlight::ui {

/// Searches a library on a worker thread, over a connection of the worker's own.
///
/// The latest query wins: what an earlier one finds after that is dropped.
class LibrarySearch : public QObject
{
    Q_OBJECT

public:
    explicit LibrarySearch(QString libraryPath, QObject *parent = nullptr);

    void search(const QString &query);
    /// Forgets a search that still runs.
    void cancel();

Q_SIGNALS:
    void found(const std::vector<slantlight::LibraryEntry> &entries);
    void failed(const slantlight::Error &error);

private:
    void report(const Result<std::vector<LibraryEntry>> &entries);

    QString m_path;
    int m_latest = 0;
};

} // namespace slantlight::ui
