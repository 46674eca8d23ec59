// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"

#include <QString>

#include <cstdint>
#include <optional>
#include <stop_token>
#include <vector>

namespace slantlight {

/// The ending of a project's file.
inline constexpr char projectEnding[] = "slantproject";

/// What of a library is handed on.
struct ProjectContent
{
    enum class Sayings : std::uint8_t {
        All, ///< annotations, verdicts, notes and tags of all coders
        None, ///< the articles and the codebook alone, for somebody who is to code them unaware
    };

    std::optional<std::vector<ArticleId>> articles; ///< nothing: all that are not in the trash
    Sayings sayings = Sayings::All;
};

/// Writes a part of the library at @p libraryPath to the file @p to, which is replaced once the
/// new one is whole: a library of one file, which mergeLibrary() takes in elsewhere. What is in the
/// trash, reading places, what can be undone and exercises stay behind. For any thread.
///
/// Fails as copyLibrary(), and with Cancelled.
[[nodiscard]] Result<> writeProject(const QString &libraryPath, const QString &to,
                                    const ProjectContent &content, const std::stop_token &stop);

/// Returns the articles in @p collection and in those that stand in it.
[[nodiscard]] Result<std::vector<ArticleId>> articlesIn(const QString &libraryPath,
                                                        const CollectionId &collection);

} // namespace slantlight
