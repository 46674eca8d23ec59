// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

#include <map>

namespace slantlight {

/// The rules and lists of a pack as they lie in its folder, or with others in their place: what an
/// editor has not saved yet.
struct PackFiles
{
    QString folder;
    /// By their names below the folder: "rules/own.rules", "lexicons/own.list".
    std::map<QString, QByteArray> bytes;

    /// Reads `rules/*.rules` and `lexicons/*.list` below @p folder. Fails with FileUnreadable (the
    /// detail names the file), and with FileNotFound where there is neither of the two folders.
    /// Of a file that is longer than any may be only the beginning is read.
    [[nodiscard]] static Result<PackFiles> read(const QString &folder);

    friend bool operator==(const PackFiles &, const PackFiles &) = default;
};

/// A file this large is no list or rules that anybody wrote; all lines are held while it is read.
inline constexpr qint64 mostBytesOfRules = 32'000'000;

} // namespace slantlight
