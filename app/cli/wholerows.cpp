// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/wholerows.h"

#include "app/cli/terminal.h"

#include <chrono>
#include <mutex>

#include <pthread.h>

namespace slantlight {

namespace {

constexpr auto patience = std::chrono::seconds(2); // with a reader who does not go on reading

/// Whether somebody wants the program to live on where @p number comes, as nohup does.
bool isIgnored(int number)
{
    struct sigaction action = {};
    return sigaction(number, nullptr, &action) == 0 && action.sa_handler == SIG_IGN;
}

[[noreturn]] void dieOf(int number)
{
    ::signal(number, SIG_DFL);
    ::raise(number);
    sigset_t only;
    sigemptyset(&only);
    sigaddset(&only, number);
    pthread_sigmask(SIG_UNBLOCK, &only, nullptr); // where it comes through
    std::abort();
}

} // namespace

WholeRows::WholeRows()
{
    sigemptyset(&m_signals);
    for (const int number : {SIGINT, SIGTERM, SIGHUP}) {
        if (!isIgnored(number)) {
            sigaddset(&m_signals, number);
        }
    }
    sigaddset(&m_signals, SIGUSR1); // says that it is over
    pthread_sigmask(SIG_BLOCK, &m_signals, &m_before); // threads made from now on do as this one
    m_watch = std::thread([this] { watch(); });
}

WholeRows::~WholeRows()
{
    m_isLeaving = true;
    pthread_kill(m_watch.native_handle(), SIGUSR1);
    m_watch.join();
    pthread_sigmask(SIG_SETMASK, &m_before, nullptr);
}

Result<> WholeRows::write(const QByteArray &rows)
{
    const std::lock_guard lock(m_row);
    return writeOut(rows);
}

void WholeRows::watch()
{
    while (true) {
        int number = 0;
        if (sigwait(&m_signals, &number) != 0 || (number == SIGUSR1 && m_isLeaving)) {
            return;
        }
        const std::unique_lock lock(m_row, patience);
        dieOf(number);
    }
}

} // namespace slantlight
