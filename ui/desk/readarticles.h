// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "ui/desk/articlesource.h"

#include <functional>
#include <stop_token>

namespace slantlight::ui {

/// Told how many bytes of a source are there, and how many there will be (-1: unknown).
using TellProgress = std::function<void(qint64 received, qint64 total)>;

// Reads all articles of a source, and what it was made of; for any thread. Each fails as what it
// reads with does: ReadSource::open(), fetch(), importAll(); files of exercises, which are told by
// how they begin, as exerciseFromJson().

[[nodiscard]] Result<SourceArticles> readFile(const QString &path, const ReadContext &context,
                                              const std::stop_token &stop);
[[nodiscard]] Result<SourceArticles> readAddress(const FromAddress &source,
                                                 const ReadContext &context,
                                                 const TellProgress &progressed,
                                                 const std::stop_token &stop);
[[nodiscard]] Result<SourceArticles> readText(const FromText &source, const ReadContext &context,
                                              const std::stop_token &stop);

} // namespace slantlight::ui
