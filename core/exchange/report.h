// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/article/sourceplaces.h"

#include <QJsonValue>
#include <QString>

#include <vector>

namespace slantlight {

/// What the reader of an answer should know of how its text was read.
struct Notice
{
    /// "encoding-guessed", "characters-replaced", "language-not-read", "markers-cut"
    QString code;
    /// The encoding, how many characters, the language, from which offset on nothing is marked;
    /// null where it is unknown.
    QString detail;
};

/// What an export says of an article that neither article nor analysis know.
struct ReportOptions
{
    QJsonValue id{QJsonValue::Undefined}; ///< as the input gave it; undefined: the article's own
    QString path; ///< as the user named the input; empty where there is none
    std::vector<Notice> notices;
    const SourcePlaces *places =
        nullptr; ///< borrowed; null where the input has no lines of its own
};

/// Returns the program's name and version, such as "slantlight 0.1.0".
[[nodiscard]] QString programVersion();

/// Returns the version of the ICU that the program runs with, such as "76.1".
[[nodiscard]] QString icuVersion();

} // namespace slantlight
