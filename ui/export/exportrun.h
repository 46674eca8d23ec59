// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"
#include "ui/export/articleexport.h"

#include <QString>
#include <QStringList>

#include <functional>
#include <optional>
#include <stop_token>
#include <vector>

namespace slantlight {
class Analyzer;
class Library;
} // namespace slantlight

namespace slantlight::ui {

/// Articles of a library that are to be exported together.
struct ExportRequest
{
    ExportOptions options;
    Codebook shipped; ///< codes that the library's own stand beside
    std::vector<ArticleId> articles;
    QString path; ///< of the file, or of the folder that files go into
    bool isFolder = false; ///< the path is that of a folder, which need not be there
};

/// What became of them.
struct ExportOutcome
{
    int written = 0; ///< articles
    QStringList files; ///< paths, in the order of the articles
    std::vector<Error> failed; ///< articles that could not be exported, and rows left out
    bool isCancelled = false; ///< files that were whole by then stay
};

/// Told how far it is, 0 to 1, and what comes next.
using TellExport = std::function<void(double share, const QString &next)>;

/// Exports what @p request names from the library at @p libraryPath. One that fails ends nothing
/// but itself, unless the place cannot be written. For any thread.
[[nodiscard]] ExportOutcome exportFromLibrary(const ExportRequest &request,
                                              const QString &libraryPath, const Analyzer &analyzer,
                                              const TellExport &tell, const std::stop_token &stop);

/// Returns all that @p library has of an article; fails with NotInLibrary, and as Library does. The
/// rows that cannot be read are left out, and added to @p damaged. Where the library is coded
/// unaware of others, their annotations are left out.
[[nodiscard]] Result<ExportItem> itemFromLibrary(const Library &library, const ArticleId &id,
                                                 const Analyzer &analyzer, bool withOriginal,
                                                 std::vector<Error> &damaged);

/// Returns what exports of @p library have in common, as of now. Fails as Library does.
[[nodiscard]] Result<ExportContext> exportContextOf(const Library &library,
                                                    const Codebook &shipped);

/// Returns what exports without a library have in common: nobody is named.
[[nodiscard]] ExportContext exportContextOf(const Codebook &shipped);

/// Whether @p error, of writing to @p path, is one of the place and not of that name alone: nothing
/// else can be written there either.
[[nodiscard]] bool isOfPlace(const Error &error, const QString &path);

} // namespace slantlight::ui
