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
    bool wantsWindow = false; ///< one of its own, though another may be open on the library

    /// Reads @p arguments, the program's name left out: `[--lang LANGUAGE] [--new-window]
    /// [--allow-private] [FILE ...]`.
    [[nodiscard]] static StartOptions parse(const QStringList &arguments);
};

/// Hands the inputs to the window that is open on the library already; else puts the program
/// together, shows the window and runs until it is closed.
///
/// A QApplication must exist. Returns the exit code.
[[nodiscard]] int runWindow(const StartOptions &options);

} // namespace slantlight
