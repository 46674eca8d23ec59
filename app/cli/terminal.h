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

/// Writes @p lines, which may hold words of others, to standard output; control characters are
/// escaped, see printable(). Fails as writeOut() does.
Result<> writeLines(const QString &lines);

/// Writes @p line, or several, to standard error; control characters are escaped, see printable().
/// A name that may hold a line break must be made printable() before it comes into the line.
void say(const QString &line);

/// Sees to it that no file takes the place of a standard stream that was closed: reading or writing
/// that stream fails from then on. To be called before anything is opened.
void holdStandardStreams();

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
