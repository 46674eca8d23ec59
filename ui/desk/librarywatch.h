// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/library.h"

#include <QObject>
#include <QTimer>

namespace slantlight::ui {

/// Looks every second or so whether another program has changed the library.
class LibraryWatch : public QObject
{
    Q_OBJECT

public:
    /// @p library is borrowed.
    explicit LibraryWatch(const Library &library, QObject *parent = nullptr);

    /// Looks now, without waiting for the second to be over.
    void look();

Q_SIGNALS:
    /// Any of it but the places of readers, which are no concern of anybody else.
    void changed();

private:
    const Library &m_library;
    qint64 m_state;
    LibraryChanges m_changes;
    QTimer m_timer;
};

} // namespace slantlight::ui
