// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QString>
#include <QStringList>

#include <functional>
#include <stop_token>
#include <vector>

namespace slantlight {

/// What was written of a library as plain files.
struct PlainFolder
{
    QString path; ///< of the folder
    qint64 articles = 0;
    qint64 annotations = 0;
    std::vector<Error> damaged; ///< articles and rows that cannot be read, and are left out
};

/// Writes all of the library at @p libraryPath, but for its trash, as files that any program reads,
/// into the new folder @p folder, which must not be there:
///
/// - articles/NAME.txt, the canonical text in UTF-8, and NAME.json: facts, blocks, tags, note, read
///   state, annotations as in the W3C Web Annotation data model (positions in code points),
///   verdicts
/// - sources/NAME.ENDING, the page or file as it was
/// - annotations.csv, all of them in one table
/// - library.json: codes, coders, collections
///
/// The folder gets its name once it is whole; what is left of one that is not is removed. Damaged
/// rows hinder no others. For any thread. Fails as Library and saveFile() do, and with Cancelled.
[[nodiscard]] Result<PlainFolder>
writePlainFolder(const QString &libraryPath, const QString &folder,
                 const std::function<void(qint64 done, qint64 all)> &tell,
                 const std::stop_token &stop);

} // namespace slantlight
