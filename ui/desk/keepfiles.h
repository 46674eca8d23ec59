// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"
#include "ui/desk/articlesource.h"

#include <QString>
#include <QStringList>

#include <functional>
#include <memory>
#include <stop_token>
#include <vector>

namespace slantlight {
class Analyzer;
}

namespace slantlight::ui {

/// What became of files that were to be kept in the library.
struct KeptFiles
{
    std::vector<ArticleId> added; ///< in the order of the files
    std::vector<ArticleId> known; ///< the library had them, or others of the same pages
    std::vector<Error> failed; ///< one for each file that gave no article, and why
    bool isCancelled = false; ///< what was added before stays

    friend bool operator==(const KeptFiles &, const KeptFiles &) = default;
};

/// What is to be kept.
struct KeepRequest
{
    QStringList inputs; ///< files, folders and addresses
    Reach reach = Reach::Public; ///< of the addresses
};

/// Told how many files are done, of how many, and which one is next.
using TellFile = std::function<void(int done, int all, const QString &next)>;

/// Returns @p inputs with the articles that lie in folders among them and below, told by their
/// endings, in the order of their names. Links to folders are not followed, hidden files left out.
[[nodiscard]] QStringList articleFiles(const QStringList &inputs, const std::stop_token &stop = {});

/// Reads all articles that @p request names, and keeps them in the library at @p libraryPath as
/// unread ones; for any thread. What cannot be read hinders nothing else, but after an error of the
/// library no more is tried. A page that the library has is not fetched.
[[nodiscard]] KeptFiles keepFiles(const KeepRequest &request, const QString &libraryPath,
                                  const Analyzer &analyzer, const TellFile &tell,
                                  const std::stop_token &stop);

/// Keeps the articles of @p source that @p chosen are the indices of, in the same way.
[[nodiscard]] KeptFiles keepChosen(const SourceArticles &source,
                                   const std::vector<std::size_t> &chosen,
                                   const QString &libraryPath);

} // namespace slantlight::ui
