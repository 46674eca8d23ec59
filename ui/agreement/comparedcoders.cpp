// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/agreement/comparedcoders.h"

#include "core/base/category.h"
#include "core/storage/library.h"

#include <algorithm>
#include <iterator>
#include <utility>

using namespace Qt::StringLiterals;

namespace slantlight::ui {

namespace {

constexpr int articlesOfAPage = 200;
const QString rules = u"rules"_s; // no UUID

Result<std::vector<ArticleId>> collected(const Library &library, const CollectionId &collection)
{
    Query query;
    query.collections = {collection};
    std::vector<ArticleId> articles;
    std::optional<LibraryEntry> after;
    while (true) {
        const auto page = library.catalogue().page(query, after, articlesOfAPage);
        if (!page) {
            return std::unexpected(page.error());
        }
        if (page->empty()) {
            return articles;
        }
        std::ranges::transform(*page, std::back_inserter(articles), &LibraryEntry::id);
        after = page->back();
    }
}

Result<std::vector<ArticleId>> articlesIn(const Library &library, const CodersRequest &request)
{
    const auto shares = library.agreement().shares();
    if (!shares) {
        return std::unexpected(shares.error());
    }
    std::vector<ArticleId> all = articlesOf(*shares, request.coders, request.untouched);
    if (const auto *const one = std::get_if<ArticleId>(&request.scope)) {
        return std::vector{*one};
    }
    if (const auto *const collection = std::get_if<CollectionId>(&request.scope)) {
        const auto wanted = collected(library, *collection);
        if (!wanted) {
            return wanted;
        }
        const std::set<ArticleId> some(wanted->begin(), wanted->end());
        std::erase_if(all, [&some](const ArticleId &id) { return !some.contains(id); });
    }
    return all;
}

/// The codes that count; none where all do.
Result<std::vector<CodeId>> codesOf(const Library &library, const CodersRequest &request)
{
    if (request.leftOut.empty()) {
        return std::vector<CodeId>();
    }
    const auto used = library.agreement().codes();
    if (!used) {
        return used;
    }
    std::set<CodeId> codes(used->begin(), used->end());
    if (std::ranges::contains(request.coders, WhoCodes(MachineCoder()))) {
        std::ranges::transform(allCategories, std::inserter(codes, codes.end()), codeOf);
    }
    for (const CodeId &code : request.leftOut) {
        codes.erase(code);
    }
    return std::vector(codes.begin(), codes.end());
}

} // namespace

QVariantMap toSettings(const CodersRequest &request)
{
    QStringList coders;
    for (const WhoCodes &who : request.coders) {
        const auto *const person = std::get_if<CoderId>(&who);
        coders += person == nullptr ? rules : person->text();
    }
    QStringList leftOut;
    for (const CodeId &code : request.leftOut) {
        leftOut += code.text();
    }
    const auto *const collection = std::get_if<CollectionId>(&request.scope);
    return {{u"coders"_s, coders},
            {u"collection"_s, collection == nullptr ? QString() : collection->text()},
            {u"leftOut"_s, leftOut},
            {u"unit"_s, agreementUnitId(request.unit).toString()},
            {u"blank"_s, request.untouched == Untouched::CodedBlank}};
}

CodersRequest codersRequestFrom(const QVariantMap &settings)
{
    CodersRequest request;
    for (const QString &coder : settings.value(u"coders"_s).toStringList()) {
        request.coders.push_back(coder == rules ? WhoCodes(MachineCoder())
                                                : WhoCodes(CoderId(coder)));
    }
    if (const QString collection = settings.value(u"collection"_s).toString();
        !collection.isEmpty()) {
        request.scope = CollectionId(collection);
    }
    for (const QString &code : settings.value(u"leftOut"_s).toStringList()) {
        request.leftOut.emplace(code);
    }
    request.unit = agreementUnitFromId(settings.value(u"unit"_s).toString())
                       .value_or(AgreementUnit::Character);
    request.untouched =
        settings.value(u"blank"_s).toBool() ? Untouched::CodedBlank : Untouched::NotCoded;
    return request;
}

const Settlement *ComparedCoders::settlement(const ArticleId &article, const QString &sides) const
{
    const auto of = settled.find(article);
    if (of == settled.end()) {
        return nullptr;
    }
    const auto found = std::ranges::find(of->second, sides, &Settlement::sides);
    return found == of->second.end() ? nullptr : &*found;
}

Result<std::shared_ptr<const ComparedCoders>>
compareCoders(const QString &libraryPath, const Analyzer &analyzer, const CodersRequest &request,
              const TellCompared &tell, const std::stop_token &stop)
{
    const auto library = Library::openReadOnly(libraryPath);
    if (!library) {
        return std::unexpected(library.error());
    }
    const auto articles = articlesIn(*library, request);
    const auto codes = codesOf(*library, request);
    if (!articles || !codes) {
        return std::unexpected(articles ? codes.error() : articles.error());
    }
    auto compared = std::make_shared<ComparedCoders>();
    auto report = agreementReport(*library, analyzer,
                                  {.coders = request.coders,
                                   .articles = *articles,
                                   .codes = *codes,
                                   .unit = request.unit,
                                   .untouched = request.untouched},
                                  tell, stop);
    if (!report) {
        return std::unexpected(report.error());
    }
    compared->report = *std::move(report);
    for (const AgreementReport::OfArticle &each : compared->report.articles) {
        auto settled = library->agreement().settlements(each.article.id);
        if (!settled) {
            return std::unexpected(settled.error());
        }
        compared->settled.emplace(each.article.id, *std::move(settled));
    }
    return compared;
}

} // namespace slantlight::ui
