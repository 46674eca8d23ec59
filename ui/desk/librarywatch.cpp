// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/desk/librarywatch.h"

#include <chrono>
#include <utility>

using namespace std::chrono_literals;

namespace slantlight::ui {

LibraryWatch::LibraryWatch(const Library &library, QObject *parent)
    : QObject(parent)
    , m_library(library)
    , m_state(library.state().value_or(0))
    , m_changes(library.changes().value_or(LibraryChanges()))
{
    m_timer.setInterval(1s);
    connect(&m_timer, &QTimer::timeout, this, &LibraryWatch::look);
    m_timer.start();
}

void LibraryWatch::look()
{
    const auto state = m_library.state();
    if (!state || *state == m_state) {
        return;
    }
    m_state = *state;
    if (const auto changes = m_library.changes()) {
        LibraryChanges before = std::exchange(m_changes, *changes);
        before.places = changes->places;
        if (before == *changes) {
            return;
        }
    }
    Q_EMIT changed();
}

} // namespace slantlight::ui
