// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/article/readingplace.h"
#include "core/review/change.h"
#include "core/storage/library.h"

#include <optional>

namespace slantlight::ui {

/// What the library keeps of the open article: whether it is in it, what is said of it, and where
/// its reader is. Each change is saved before anybody else hears of it.
class Notebook
{
public:
    explicit Notebook(Library library);

    [[nodiscard]] Library &library() { return m_library; }
    [[nodiscard]] const Library &library() const { return m_library; }

    /// Where an article comes from.
    enum class Arrival {
        Library,
        Elsewhere,
    };

    /// Turns to @p article: keeps it, or notes that it was opened where it is from the library.
    /// Where it cannot be kept, unkept() tells why; fails where only the note could not be made.
    /// What it was made of is kept with it.
    [[nodiscard]] Result<> turnTo(const Article &article, Arrival arrival,
                                  const std::optional<Snapshot> &source = std::nullopt);
    /// Turns to no article.
    void turnAway();
    /// Why the library could not keep the article.
    [[nodiscard]] const std::optional<Error> &unkept() const { return m_unkept; }
    /// Keeps @p article, to which it has turned, where the library could not or where another
    /// window has removed it meanwhile: what is said of it must not go into the trash. Returns
    /// whether it was not there.
    [[nodiscard]] Result<bool> keep(const Article &article);

    /// Saves @p change of @p review, and returns what was changed in fact: another window may have
    /// been there first, see AnnotationStore::change().
    [[nodiscard]] Result<Change> save(const Review &review, const Change &change, Clash clash);

    [[nodiscard]] ReadingPlace place() const { return m_place; }
    /// Saves where the reader of @p article is. Fails once for an article: that is enough to tell.
    [[nodiscard]] Result<> setPlace(const Article &article, ReadingPlace place);

private:
    Library m_library;
    std::optional<Error> m_unkept;
    ReadingPlace m_place;
    bool m_isPlaceSaved = true;
    bool m_hasPlaceFailed = false;
};

} // namespace slantlight::ui
