// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"

#include <QString>

#include <cstdint>
#include <functional>
#include <set>
#include <stop_token>
#include <vector>

namespace slantlight {

/// What a library has that it should not have, or lacks.
enum class Flaw : std::uint8_t {
    DamagedFile, ///< pages that make no sense
    LostReference, ///< a row speaks of an article, or the like, that is not there
    StaleWords, ///< the index of words does not hold what the texts hold; can be built anew
    WrongCounts, ///< annotations are counted wrongly in lists; can be counted anew
    DamagedArticle,
    DamagedAnnotation,
    DamagedVerdict,
    DamagedCodebook,
    DamagedSource, ///< the bytes of a page or file are not those that were kept
    LostPlace, ///< the words that an annotation is on are not found
    UnknownCode, ///< an annotation has a code that no codebook has
    MissingSource, ///< the page that an article was fetched from was not kept
};

/// Returns the id of @p flaw for machines, such as "lost-place".
[[nodiscard]] QStringView flawId(Flaw flaw);
/// Whether something may be lost; the others are worth knowing, and happen in sound libraries.
[[nodiscard]] bool isDamage(Flaw flaw);
/// Whether repairLibrary() mends it, for it is made of what is there.
[[nodiscard]] bool isRepairable(Flaw flaw);

/// One flaw, and where it is.
struct LibraryFlaw
{
    Flaw flaw = Flaw::DamagedFile;
    QString row; ///< the article, annotation or table; may be empty
    QString detail; ///< SQLite's words, the passage, the code or the address

    friend bool operator==(const LibraryFlaw &, const LibraryFlaw &) = default;
};

/// What a look through a library has found.
struct LibraryReport
{
    qint64 articles = 0;
    qint64 annotations = 0;
    std::vector<LibraryFlaw> flaws;

    [[nodiscard]] bool isSound() const; ///< nothing is damaged
};

/// Told how many articles are done, of how many.
using TellCount = std::function<void(qint64 done, qint64 all)>;

/// Looks through all of the library at @p path, which may be in use; changes nothing. @p codes are
/// those that need not be in its codebook. For any thread.
///
/// Fails as Library does where it cannot be opened at all, and with Cancelled.
[[nodiscard]] Result<LibraryReport> checkLibrary(const QString &path, const std::set<CodeId> &codes,
                                                 const TellCount &tell,
                                                 const std::stop_token &stop);

/// Builds anew what can be built of what is there: the index of words, and the counts of lists.
/// Fails as Library does.
[[nodiscard]] Result<> repairLibrary(const QString &path);

} // namespace slantlight
