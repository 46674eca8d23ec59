// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/storage/library.h"

#include <QObject>
#include <QThreadPool>

#include <atomic>
#include <memory>

namespace slantlight::ui {

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

    void search(const QString &query);
    /// Forgets a search that still runs.
    void cancel();

Q_SIGNALS:
    void found(const slantlight::LibraryFinds &finds);
    void failed(const slantlight::Error &error);

private:
    void report(const Result<LibraryFinds> &finds);

    QString m_path;
    std::shared_ptr<std::atomic<int>> m_latest;
    QThreadPool m_worker; ///< last: it ends before anything it might tell does
};

} // namespace slantlight::ui
