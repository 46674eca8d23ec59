// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/review/comparedarticles.h"

#include "core/article/pageaddress.h"
#include "core/review/comparereports.h"

#include <utility>

namespace slantlight {

bool areVersions(const Article &first, const Article &second)
{
    const QString page = pageAddress(first.facts().address);
    return !page.isEmpty() && page == pageAddress(second.facts().address);
}

ComparedArticles compareArticles(ReadArticle first, ReadArticle second, const Languages &languages,
                                 const std::stop_token &stop, ComparedAs as)
{
    ComparedArticles both{.first = std::move(first),
                          .second = std::move(second),
                          .outcome = {},
                          .links = {},
                          .differences = {}};
    if (as == ComparedAs::Versions || areVersions(*both.first.article, *both.second.article)) {
        const Review before = reviewOf(both.first.article, both.first.analysis);
        const Review after = reviewOf(both.second.article, both.second.analysis);
        const auto &versions =
            both.outcome.emplace<Comparison>(compared(shown(before, {}), shown(after, {})));
        both.links = linksOf(versions);
        both.differences = differencesOf(versions);
        return both;
    }
    const auto &reports = both.outcome.emplace<ReportComparison>(
        compareReports(both.first.report(), both.second.report(), languages, stop));
    both.links = linksOf(reports);
    both.differences = differencesOf(reports, both.first.report(), both.second.report());
    return both;
}

} // namespace slantlight
