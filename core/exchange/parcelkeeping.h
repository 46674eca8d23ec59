// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotation/codebook.h"
#include "core/base/result.h"
#include "core/exchange/parcel.h"
#include "core/storage/steplog.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace slantlight {

class Library;

/// How a parcel is kept.
struct ParcelRequest
{
    Codebook shipped; ///< codes that need not come
    QString conflictTag; ///< of annotations that both have, yet not alike
    /// Where annotations go whose article is not in the library, and is not in the parcel either;
    /// no more than one article's, since those of others are not on these words.
    std::optional<ArticleId> onto;
};

/// What a library took of a parcel.
struct ParcelSummary
{
    std::vector<ArticleId> articles; ///< new ones
    std::vector<ArticleId> onto; ///< all that annotations came to, new or not
    qint64 annotations = 0; ///< new ones, those of conflicts apart
    qint64 known = 0; ///< annotations that were here already
    qint64 inTrash = 0; ///< likewise in the trash, where they stay
    qint64 lost = 0; ///< of the new ones, those whose words are not in the text: orphans
    std::vector<AnnotationId> conflicts; ///< the second ones, added beside those that were here
    qint64 codes = 0;
    QStringList coders; ///< names, perhaps empty ones, of those who were not known here
    QStringList unplaced; ///< pages or titles whose articles are not here; their annotations wait
    int machine = 0; ///< what programs had marked, left out
    QStringList leftOut; ///< see Parcel

    /// Nothing came, and nothing was there already.
    [[nodiscard]] bool isEmpty() const;
};

/// Adds what is in @p parcel to @p library: codes, coders, articles whose text came (unread), and
/// annotations. To keep the same again changes nothing.
///
/// A code that is here under its id is the same; so is one of the same name under the same parent,
/// unless both are defined, and otherwise. Annotations of the library's owner that come back are
/// the owner's. Annotations that were placed in another text are looked for by their quotes; what
/// is not found is kept as an orphan. One that has no code gets that which a tag of it names, else
/// "highlight".
///
/// Run it as one step, see StepLog::record(), so that it is kept whole or not at all. On the
/// library's thread. Fails as Library does.
[[nodiscard]] Result<ParcelSummary> keepParcel(Library &library, Parcel parcel,
                                               const ParcelRequest &request);

/// Does so as the step @p name. When that is undone, the articles that it has brought are in the
/// trash; the coders stay.
[[nodiscard]] Result<ParcelSummary> keepParcelAsStep(Library &library, Parcel parcel,
                                                     const ParcelRequest &request,
                                                     const StepName &name);

} // namespace slantlight
