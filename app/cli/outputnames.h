// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSet>
#include <QString>
#include <QStringList>

#include <cstdint>

namespace slantlight {

/// A name that a command has found for an output.
struct OutputName
{
    QString path;
    QString taken = {}; ///< the path that it had had, but for what is there; else empty
};

/// Names the outputs of a command, each another way, and none like an input.
class OutputNames
{
public:
    /// What becomes of files that are there and are no inputs.
    enum class Others : std::uint8_t { Kept, Replaced };

    /// @p folder is where they go; empty: the current one.
    OutputNames(const QStringList &inputs, QString folder, QString ending, Others others);

    /// Whether @p path is that of an input, which would be lost.
    [[nodiscard]] bool isInput(const QString &path) const;
    /// Whether an input lies in @p folder itself.
    [[nodiscard]] bool hasInputIn(const QString &folder) const;
    /// Returns the name of the output of @p input; @p title names what has no file of its own.
    [[nodiscard]] OutputName next(const QString &input, const QString &title = {});
    /// Returns a name for an output that is called @p base.
    [[nodiscard]] OutputName called(const QString &base);

private:
    [[nodiscard]] bool isThere(const QString &path) const;

    const QString m_folder;
    const QString m_ending; ///< with its dot, or empty
    const Others m_others;
    QSet<QString> m_inputs;
    QSet<QString> m_taken;
};

/// Returns what the file of @p input is called, without its ending.
[[nodiscard]] QString baseName(const QString &input);

} // namespace slantlight
