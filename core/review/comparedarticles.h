// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/language/languages.h"
#include "core/review/comparison.h"
#include "core/review/reportclues.h"
#include "core/review/reportcomparison.h"
#include "core/review/reportdifference.h"
#include "core/review/sidebyside.h"

#include <cstdint>
#include <memory>
#include <stop_token>
#include <variant>
#include <vector>

namespace slantlight {

/// An article with all that was found in it.
struct ReadArticle
{
    std::shared_ptr<const Article> article; ///< never null
    std::shared_ptr<const Reading> reading; ///< never null
    Analysis analysis;

    [[nodiscard]] ReadReport report() const
    {
        return {.article = *article, .reading = *reading, .analysis = analysis};
    }
};

/// Two articles and what compares them: as reports of one event, or as versions of one article, the
/// first being the earlier.
struct ComparedArticles
{
    ReadArticle first;
    ReadArticle second;
    std::variant<ReportComparison, Comparison> outcome;
    std::vector<BlockLink> links; ///< of blocks that tell the same, see linksOf()
    std::vector<ReportDifference> differences; ///< by kind, then by place

    [[nodiscard]] const ReportComparison *reports() const
    {
        return std::get_if<ReportComparison>(&outcome);
    }
    /// Null where the two are reports.
    [[nodiscard]] const Comparison *versions() const { return std::get_if<Comparison>(&outcome); }
};

/// Whether both come from the same page, so that they are versions of one article.
[[nodiscard]] bool areVersions(const Article &first, const Article &second);

/// As what two articles are compared.
enum class ComparedAs : std::uint8_t {
    TheirPagesTell, ///< as versions where areVersions() says so, else as reports
    Versions,
};

/// Compares two articles. Gives up soon after @p stop was asked for; what it returns is of no use
/// then. For any thread.
[[nodiscard]] ComparedArticles compareArticles(ReadArticle first, ReadArticle second,
                                               const Languages &languages,
                                               const std::stop_token &stop = {},
                                               ComparedAs as = ComparedAs::TheirPagesTell);

} // namespace slantlight
