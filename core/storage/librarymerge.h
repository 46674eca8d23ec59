// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"

#include <QString>
#include <QStringList>

#include <functional>
#include <stop_token>
#include <vector>

namespace slantlight {

/// What came from another library.
struct MergeSummary
{
    qint64 articles = 0;
    qint64 annotations = 0; ///< new ones, those of conflicts apart
    QStringList coders; ///< names, perhaps empty ones, of those who were not known here
    qint64 verdicts = 0;
    qint64 otherVerdicts = 0; ///< left there: here the same mark has another answer
    qint64 codes = 0;
    std::vector<CodeId> otherCodes; ///< here they mean something else; theirs were added beside
    qint64 collections = 0;
    qint64 tags = 0;
    qint64 notes = 0; ///< on articles, put to those that were here
    qint64 sources = 0; ///< of articles that were here without
    std::vector<AnnotationId> conflicts; ///< the second ones, added beside those that were here
    qint64 inTrash = 0; ///< annotations and articles that are in the trash here, and stay there

    [[nodiscard]] bool isEmpty() const; ///< nothing came

    friend bool operator==(const MergeSummary &, const MergeSummary &) = default;
};

/// Told how many rows are done, of how many.
using TellRows = std::function<void(qint64 done, qint64 all)>;

/// Adds to the library at @p path what the library at @p from has, of any version up to this one,
/// and leaves that one as it is.
///
/// What has an id is the same here and there: articles, annotations, codes, coders, collections.
/// Whose library that is becomes a coder of this one, and annotations of the owner of this one that
/// come back are the owner's. An annotation that both have, yet not alike, is kept twice, the
/// second one with the tag @p conflictTag. What is in the trash here stays there, and what is in
/// the trash there does not come. Reading places, read states and silenced rules are everybody's
/// own. All of it is one transaction; to merge the same again changes nothing.
///
/// Fails as Library does, with Cancelled, and with DatabaseFailed where both are one file.
[[nodiscard]] Result<MergeSummary> mergeLibrary(const QString &from, const QString &path,
                                                const QString &conflictTag, const TellRows &tell,
                                                const std::stop_token &stop);

} // namespace slantlight
