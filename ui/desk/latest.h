// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFuture>
#include <QObject>
#include <QPromise>
#include <QThreadPool>

#include <memory>
#include <stop_token>
#include <utility>

namespace slantlight::ui {

/// Runs jobs on a pool of threads, of which only the latest counts: those before it are asked to
/// stop, and what they give is dropped.
///
/// Belongs to the thread of its context.
template <typename Value>
class Latest
{
public:
    /// Both are borrowed, and @p context has to own this.
    Latest(QThreadPool &pool, QObject &context)
        : m_pool(pool)
        , m_context(context)
    {
    }
    ~Latest() { cancel(); }
    Latest(const Latest &) = delete;
    Latest &operator=(const Latest &) = delete;

    /// Runs @p job, which takes a stop token and may look at nothing but what it holds, on the
    /// pool, and then @p tell with its value on the context's thread.
    template <typename Job, typename Tell>
    void run(Job job, Tell tell)
    {
        cancel();
        m_stop = {};
        m_isRunning = true;
        // Not before the event loop is back, however quick the job: the continuation is there
        // first.
        const auto promise = std::make_shared<QPromise<Value>>();
        promise->start();
        promise->future().then(
            &m_context, [this, mine = m_number, tell = std::move(tell)](QFuture<Value> done) {
                if (mine == m_number) {
                    m_isRunning = false;
                    tell(done.takeResult());
                }
            });
        m_pool.start([promise, job = std::move(job), stop = m_stop.get_token()] {
            promise->addResult(job(stop));
            promise->finish();
        });
    }
    /// Gives up the job that is under way, if there is one.
    void cancel()
    {
        ++m_number;
        m_stop.request_stop();
        m_isRunning = false;
    }
    [[nodiscard]] bool isRunning() const { return m_isRunning; }

private:
    QThreadPool &m_pool;
    QObject &m_context;
    std::stop_source m_stop;
    quint64 m_number = 0; ///< of the latest job; counts up
    bool m_isRunning = false;
};

} // namespace slantlight::ui
