// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/analysis/analysis.h"
#include "core/article/article.h"
#include "core/article/sourceplaces.h"
#include "core/base/notice.h"

#include <QByteArray>
#include <QJsonValue>
#include <QString>
#include <QStringView>

#include <vector>

namespace slantlight {

/// What an export says of an article that neither article nor analysis know.
struct ReportOptions
{
    QJsonValue id{QJsonValue::Undefined}; ///< as the input gave it; undefined: the article's own
    QByteArray idDigits; ///< of an id that is a number, as the input wrote it; else empty
    QString path; ///< as the user named the input; empty where there is none
    std::vector<Notice> notices; ///< of how it was read; exports add those of the analysis
    const SourcePlaces *places =
        nullptr; ///< borrowed; null where the input has no lines of its own
};

/// Returns the id that the input gave as plain text, JSON where it is a list or an object; empty
/// where it gave none, or null.
[[nodiscard]] QString idText(const ReportOptions &options);
/// Returns the same, and the article's own id where the input gave none.
[[nodiscard]] QString idText(const ReportOptions &options, const Article &article);

/// Returns the code's name in exports, such as "encoding-guessed"; null for what they do not tell,
/// since nothing was guessed and nothing lost.
[[nodiscard]] QStringView noticeId(NoticeCode code);

/// Returns what a user should know of how far an article was analysed.
[[nodiscard]] std::vector<Notice> noticesOf(const Analysis &analysis);

/// Returns the program's name and version, such as "slantlight 0.1.0".
[[nodiscard]] QString programVersion();

/// Returns the version of the ICU that the program runs with, such as "76.1".
[[nodiscard]] QString icuVersion();

} // namespace slantlight
