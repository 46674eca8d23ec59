// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

namespace slantlight {

/// What the window is started with.
struct StartOptions
{
    QStringList inputs; ///< files, folders and addresses
    bool allowsPrivate = false; ///< addresses of this machine and of private networks, too
    QString language; ///< "de"; empty: the system's

    /// Reads @p arguments, the program's name left out: `[--lang LANGUAGE]
    /// [--allow-private] [FILE ...]`.
    [[nodiscard]] static StartOptions parse(const QStringList &arguments);
};

/// Puts the program together, shows the window and runs until it is closed.
///
/// A QApplication must exist. Returns the exit code.
[[nodiscard]] int runWindow(const StartOptions &options);

} // namespace slantlight
