// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLocalServer>
#include <QObject>
#include <QStringList>

namespace slantlight {

/// What a program that is started hands to the window that is open already.
struct HandedOver
{
    QStringList inputs; ///< files and folders with their whole paths, and addresses
    bool allowsPrivate = false; ///< see StartOptions
    QString activation; ///< by which the desktop lets a window come to the front; may be empty
};

/// The one window that is open on a library, for programs of the same user that are started later.
///
/// They talk over a local socket that nobody else may open. Belongs to the window's thread.
class OpenWindow : public QObject
{
    Q_OBJECT

public:
    /// Answers for the library at @p libraryPath from now on, unless another window does.
    explicit OpenWindow(const QString &libraryPath, QObject *parent = nullptr);

    /// Hands @p inputs to the window that is open on the library at @p libraryPath; relative paths
    /// are those of the working folder. Returns whether one took them: none does that is not there
    /// or does not answer within a second.
    [[nodiscard]] static bool handOver(const QString &libraryPath, const QStringList &inputs,
                                       bool allowsPrivate);

Q_SIGNALS:
    void asked(const slantlight::HandedOver &handed);

private:
    void answer();

    QLocalServer m_server;
};

} // namespace slantlight
