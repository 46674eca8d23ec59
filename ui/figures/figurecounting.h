// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "ui/desk/latest.h"

#include <QObject>
#include <QThreadPool>

#include <cstdint>

namespace slantlight::ui {

class Desk;

/// How a counting has ended.
struct FigureCount
{
    qint64 counted = 0; ///< articles
    qint64 left = 0; ///< that could not be read, or were not come to
    bool isStopped = false;
};

/// Counts the marks of all articles that were not counted by the rules of today, on a worker, which
/// keeps what it has counted every few articles: nothing is lost when it is stopped.
class FigureCounting : public QObject
{
    Q_OBJECT

public:
    /// @p desk is borrowed.
    explicit FigureCounting(Desk &desk, QObject *parent = nullptr);
    ~FigureCounting() override;

    void start();
    void stop();
    [[nodiscard]] bool isRunning() const { return m_counting.isRunning(); }

Q_SIGNALS:
    void progressed(qint64 done, qint64 all);
    void kept(); ///< there are new figures in the library
    void finished(const slantlight::ui::FigureCount &count);
    void failed(const slantlight::Error &error);

private:
    Desk &m_desk;
    QThreadPool m_worker;
    Latest<Result<FigureCount>> m_counting;
};

} // namespace slantlight::ui
