// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/desk/keepfiles.h"

#include <QObject>
#include <QThreadPool>

#include <stop_token>

namespace slantlight::ui {

class Desk;

/// Many files on their way into the library of a desk, on a worker.
class Batch : public QObject
{
    Q_OBJECT

public:
    /// @p desk is borrowed and must outlive the batch.
    explicit Batch(Desk &desk, QObject *parent = nullptr);
    ~Batch() override;

    /// Keeps what @p request names; what went before must have ended.
    void start(const KeepRequest &request);
    /// Stops after the file that is being read; finished() tells what was done until then.
    void cancel();
    [[nodiscard]] bool isRunning() const { return m_isRunning; }

Q_SIGNALS:
    void started();
    void progressed(int done, int all, const QString &next);
    void finished(const slantlight::ui::KeptFiles &kept);

private:
    Desk &m_desk;
    QThreadPool m_workers;
    std::stop_source m_stop;
    bool m_isRunning = false;
};

} // namespace slantlight::ui
