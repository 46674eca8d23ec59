// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QThreadPool>

#include <condition_variable>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <thread>
#include <utility>

namespace slantlight {

/// Runs pieces of work on all cores, and hands on what they gave in the order in which they came.
///
/// Each result is handed on as soon as it and all before it are there, on a thread of its own, so
/// that whoever waits for more work meanwhile keeps nobody waiting for an answer. Work that takes
/// long holds up what comes after it, but no more than a bounded amount of that.
template <typename T>
class InOrder
{
public:
    using Work = std::function<T()>;
    using Take = std::function<void(T)>;

    /// Holds pieces of @p most bytes at the same time, of those whose results were not taken yet;
    /// a piece over that limit is held alone. @p take is never called twice at the same time.
    InOrder(qint64 most, Take take)
        : m_most(most)
        , m_take(std::move(take))
        , m_taker([this] { handOn(); })
    {
    }

    ~InOrder() { finish(); }
    InOrder(const InOrder &) = delete;
    InOrder &operator=(const InOrder &) = delete;

    /// Takes @p work, whose input is of @p size bytes; waits until there is room for it.
    void add(qint64 size, Work work)
    {
        auto piece = std::make_shared<Piece>(size);
        {
            std::unique_lock lock(m_mutex);
            m_changed.wait(lock, [&] { return m_pieces.empty() || m_held + size <= m_most; });
            m_held += size;
            m_pieces.push_back(piece);
        }
        m_changed.notify_all();
        QThreadPool::globalInstance()->start([this, piece, work = std::move(work)] {
            T result = work();
            // Under the lock, since as soon as the last result is taken this may be gone.
            const std::lock_guard lock(m_mutex);
            piece->result = std::move(result);
            m_changed.notify_all();
        });
    }

    /// Waits until every result was taken. Nothing may be added afterwards.
    void finish()
    {
        {
            const std::lock_guard lock(m_mutex);
            m_isFinished = true;
            m_changed.notify_all();
        }
        if (m_taker.joinable()) {
            m_taker.join();
        }
    }

private:
    struct Piece
    {
        explicit Piece(qint64 bytes)
            : size(bytes)
        {
        }

        qint64 size;
        std::optional<T> result; ///< nothing while the work goes on
    };

    void handOn()
    {
        std::unique_lock lock(m_mutex);
        while (true) {
            m_changed.wait(lock, [this] {
                return m_pieces.empty() ? m_isFinished : m_pieces.front()->result.has_value();
            });
            if (m_pieces.empty()) {
                return;
            }
            const std::shared_ptr<Piece> piece = m_pieces.front();
            lock.unlock();
            m_take(*std::exchange(piece->result, std::nullopt));
            lock.lock();
            m_pieces.pop_front(); // only now, for what is being handed on is held as well
            m_held -= piece->size;
            m_changed.notify_all();
        }
    }

    const qint64 m_most;
    const Take m_take;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<std::shared_ptr<Piece>> m_pieces; // in their order, as long as they are held
    qint64 m_held = 0;
    bool m_isFinished = false;
    std::thread m_taker; // last, for it uses all of the above
};

} // namespace slantlight
