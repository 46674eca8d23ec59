// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/agreement/agreementreport.h"

#include "core/analysis/analyzer.h"
#include "core/reading/reading.h"
#include "core/storage/library.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <memory>
#include <optional>
#include <utility>

namespace slantlight {

namespace {

/// An article as coders have coded it, and the same in units.
struct Coded
{
    CodedArticle article;
    CodedText text;
};

bool hasMachine(const std::vector<WhoCodes> &coders)
{
    return std::ranges::contains(coders, WhoCodes(MachineCoder()));
}

/// Reads one article after the other.
class CodedReader
{
public:
    CodedReader(const Library &library, const Analyzer &analyzer, const AgreementRequest &request)
        : m_library(library)
        , m_analyzer(analyzer)
        , m_request(request)
        , m_hasMachine(hasMachine(request.coders))
    {
    }

    [[nodiscard]] Result<Coded> read(const ArticleId &id, const std::stop_token &stop)
    {
        auto stored = m_library.articles().article(id);
        if (!stored) {
            return std::unexpected(stored.error());
        }
        auto recalled = m_library.recall(id);
        if (!recalled) {
            return std::unexpected(recalled.error());
        }
        std::ranges::move(recalled->damaged, std::back_inserter(m_damaged));
        const auto article = std::make_shared<const Article>(*std::move(stored));
        std::optional<Reading> reading;
        if (m_hasMachine || m_request.unit != AgreementUnit::Character) {
            reading = m_analyzer.read(*article, stop);
        }
        if (stop.stop_requested()) {
            return std::unexpected(Error{ErrorCode::Cancelled, {}});
        }
        Analysis analysis;
        if (m_hasMachine) {
            analysis = m_analyzer.analyze(*article, *reading);
        }
        const Review review = reviewOf(article, std::move(analysis), std::move(recalled->notes));
        CodedArticle coded = codedArticle(review, m_request.coders, m_request.untouched);
        const UnitCut cut =
            unitCutOf(article->text(), m_request.unit, reading ? &*reading : nullptr);
        CodedText text = codedTextOf(coded, cut);
        return Coded{.article = std::move(coded), .text = std::move(text)};
    }

    [[nodiscard]] std::vector<Error> takeDamaged() { return std::move(m_damaged); }

private:
    const Library &m_library;
    const Analyzer &m_analyzer;
    const AgreementRequest &m_request;
    bool m_hasMachine = false;
    std::vector<Error> m_damaged;
};

} // namespace

std::vector<ArticleId> articlesOf(const std::vector<CoderShare> &shares,
                                  const std::vector<WhoCodes> &coders, Untouched untouched)
{
    const int besides = hasMachine(coders) ? 1 : 0;
    const int least = untouched == Untouched::CodedBlank ? 1 : 2;
    std::vector<ArticleId> articles;
    for (auto share = shares.begin(); share != shares.end();) {
        const ArticleId id = share->article;
        int people = 0;
        for (; share != shares.end() && share->article == id; ++share) {
            people += std::ranges::contains(coders, WhoCodes(share->coder)) ? 1 : 0;
        }
        if (people > 0 && people + besides >= least) {
            articles.push_back(id);
        }
    }
    return articles;
}

Result<AgreementReport> agreementReport(const Library &library, const Analyzer &analyzer,
                                        const AgreementRequest &request, const TellCompared &tell,
                                        const std::stop_token &stop)
{
    AgreementReport report{.request = request, .whole = {}};
    report.rulePack = hasMachine(request.coders) ? analyzer.packHash() : QString();
    std::vector<CodedText> texts;
    CodedReader reader(library, analyzer, request);
    int done = 0;
    for (const ArticleId &id : request.articles) {
        auto coded = reader.read(id, stop);
        if (!coded) {
            return std::unexpected(coded.error());
        }
        if (coded->article.isCompared()) {
            report.unplaced += coded->article.unplaced;
            report.articles.push_back(
                {.article = std::move(coded->article), .place = {}, .placeAndCode = {}});
            texts.push_back(std::move(coded->text));
        } else {
            ++report.leftOut;
        }
        tell(++done, int(request.articles.size()));
    }
    report.damaged = reader.takeDamaged();
    if (report.request.codes.empty()) {
        report.request.codes = usedCodes(texts);
    }
    report.whole = agreementOn(texts, report.request.codes);
    for (std::size_t i = 0; i < texts.size(); ++i) {
        if (stop.stop_requested()) {
            return std::unexpected(Error{ErrorCode::Cancelled, {}});
        }
        Agreement each = agreementOn(std::span(&texts[i], 1), report.request.codes);
        report.articles[i].place = std::move(each.place);
        report.articles[i].placeAndCode = std::move(each.placeAndCode);
    }
    return report;
}

} // namespace slantlight
