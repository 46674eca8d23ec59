// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

namespace slantlight {

/// Writes to standard output. Fails with DiskFull or FileUnwritable, and with Cancelled where the
/// reader has gone, of which nobody need be told.
Result<> writeOut(const QByteArray &bytes);

/// Writes a line to standard error.
void say(const QString &line);

/// Shows how far long work is on standard error, where that is a terminal.
class ProgressLine
{
public:
    ProgressLine();
    ~ProgressLine();
    ProgressLine(const ProgressLine &) = delete;
    ProgressLine &operator=(const ProgressLine &) = delete;

    void show(const QString &text);

private:
    bool m_isTerminal = false;
    bool m_hasShown = false;
};

} // namespace slantlight
