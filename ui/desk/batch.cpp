// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/desk/batch.h"

#include "ui/desk/desk.h"

#include <utility>

namespace slantlight::ui {

Batch::Batch(Desk &desk, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
{
    m_workers.setMaxThreadCount(1);
}

Batch::~Batch()
{
    m_stop.request_stop();
    m_workers.waitForDone();
}

void Batch::start(const KeepRequest &request)
{
    Q_ASSERT(!m_isRunning);
    m_isRunning = true;
    m_stop = {};
    Q_EMIT started();
    const auto tell = [this](int done, int all, const QString &next) {
        QMetaObject::invokeMethod(
            this, [this, done, all, next] { Q_EMIT progressed(done, all, next); },
            Qt::QueuedConnection);
    };
    m_workers.start([this, tell, request, path = m_desk.libraryPath(), analyzer = m_desk.analyzer(),
                     stop = m_stop.get_token()] {
        KeptFiles kept = keepFiles(request, path, *analyzer, tell, stop);
        QMetaObject::invokeMethod(
            this,
            [this, kept = std::move(kept)] {
                m_isRunning = false;
                m_desk.noteLibraryChange();
                Q_EMIT finished(kept);
            },
            Qt::QueuedConnection);
    });
}

void Batch::cancel()
{
    m_stop.request_stop();
}

} // namespace slantlight::ui
