// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/analysis/analyzer.h"
#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/rules/rulepack.h"

#include <QString>

#include <functional>
#include <memory>
#include <set>
#include <stop_token>
#include <vector>

namespace slantlight::ui {

/// What rules mark in an article of the library.
struct ArticleHits
{
    ArticleId article;
    QString title;
    int marks = 0;
    QString first; ///< the words around the first mark
    qsizetype firstBegin = 0; ///< where they are marked in that
    qsizetype firstLength = 0;

    friend bool operator==(const ArticleHits &, const ArticleHits &) = default;
};

/// What rules are tried on, and which of their marks are counted.
struct LibraryTrialRequest
{
    QString libraryPath;
    std::shared_ptr<const Analyzer> shipped;
    std::shared_ptr<const RulePack> pack;
    std::set<RuleId> rules;
    int most = 0; ///< of the articles that were opened last; 0: all
};

struct LibraryTrial
{
    std::vector<ArticleHits> hits; ///< of articles with marks, as they were opened, the last first
    int articles = 0; ///< that were looked at
    int marks = 0;
    bool isStopped = false;
};

/// Told how many articles were looked at, of how many.
using TellArticles = std::function<void(int done, int all)>;

/// Tries rules on the articles of a library; for any thread. Stops soon after @p stop was asked
/// for, with what was found until then. Fails as Library says.
[[nodiscard]] Result<LibraryTrial> tryOnLibrary(const LibraryTrialRequest &request,
                                                const TellArticles &tell,
                                                const std::stop_token &stop);

} // namespace slantlight::ui
