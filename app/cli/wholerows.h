// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QByteArray>

#include <atomic>
#include <mutex>
#include <thread>

#include <signal.h>

namespace slantlight {

/// Standard output that ends after a whole row, also where Ctrl+C, a hang-up or a polite kill ends
/// the program: what is being written is then written to its end, and the program dies of the
/// signal as it would have, so that a shell knows. Where nobody reads on, it does so after a while.
///
/// To be made before any other thread, and used by one thread at a time.
class WholeRows
{
public:
    WholeRows();
    ~WholeRows();
    WholeRows(const WholeRows &) = delete;
    WholeRows &operator=(const WholeRows &) = delete;

    /// Writes one row or several. Fails as writeOut() does.
    Result<> write(const QByteArray &rows);

private:
    void watch();

    sigset_t m_signals{}; // those that nobody had ignored
    sigset_t m_before{};
    std::timed_mutex m_row; // held while a row is written
    std::atomic<bool> m_isLeaving = false;
    std::thread m_watch;
};

} // namespace slantlight
