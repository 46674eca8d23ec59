// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSet>
#include <QString>
#include <QStringList>

namespace slantlight {

/// Names the outputs of a command, each another way, and none like an input.
class OutputNames
{
public:
    /// @p folder is where they go; empty: the current one.
    OutputNames(const QStringList &inputs, QString folder, QString ending);

    /// Whether @p path is that of an input, which would be lost.
    [[nodiscard]] bool isInput(const QString &path) const;
    /// Returns the path of the output of @p input; @p title names what has no file of its own.
    [[nodiscard]] QString next(const QString &input, const QString &title = {});

private:
    const QString m_folder;
    const QString m_ending; ///< with its dot, or empty
    QSet<QString> m_inputs;
    QSet<QString> m_taken;
};

/// Returns what the file of @p input is called, without its ending.
[[nodiscard]] QString baseName(const QString &input);

} // namespace slantlight
