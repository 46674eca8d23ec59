// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/article/snapshot.h"
#include "core/base/ids.h"
#include "core/import/importarticle.h"
#include "core/review/exercise.h"

#include <QString>

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <variant>
#include <vector>

namespace slantlight::ui {

/// What one source gave: a file, an address, or what was pasted.
struct SourceArticles
{
    std::vector<Imported> articles; ///< at least one, in the order of the source
    std::optional<Snapshot> snapshot = {}; ///< the source itself, where it is to be kept
    std::optional<Exercise> exercise = {}; ///< that the source sets on its only article
};

/// Which addresses may be fetched, see isPublicHost().
enum class Reach : std::uint8_t { Public, Private };

// Where an article is to come from.

struct FromFile
{
    QString path;
};
struct FromAddress
{
    QString address;
    Reach reach = Reach::Public;
};
struct FromText
{
    QString text;
    SourceFormat format = SourceFormat::PlainText;
    QString address = {}; ///< of the page that it was copied from, where that is known
    bool isShipped = false; ///< with the program: that the library has it is no news
};
struct FromLibrary
{
    ArticleId id;
};
/// One of several articles that were read already.
struct FromSeveral
{
    std::shared_ptr<const SourceArticles> source;
    std::size_t index = 0;
};
using ArticleSource = std::variant<FromFile, FromAddress, FromText, FromLibrary, FromSeveral>;

} // namespace slantlight::ui
