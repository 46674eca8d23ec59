// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/agreement/agreement.h"
#include "core/agreement/codedarticle.h"
#include "core/base/result.h"
#include "core/storage/agreementstore.h"

#include <QString>

#include <functional>
#include <stop_token>
#include <vector>

namespace slantlight {

class Analyzer;
class Library;

/// What is to be compared.
struct AgreementRequest
{
    std::vector<WhoCodes> coders; ///< two or more, each once
    std::vector<ArticleId> articles;
    std::vector<CodeId> codes; ///< none: all that these coders have used
    AgreementUnit unit = AgreementUnit::Character;
    Untouched untouched = Untouched::NotCoded;

    friend bool operator==(const AgreementRequest &, const AgreementRequest &) = default;
};

/// How far coders agree, over all articles and on each.
struct AgreementReport
{
    struct OfArticle
    {
        CodedArticle article;
        Figures place; ///< as in Agreement
        Figures placeAndCode;
    };

    AgreementRequest request; ///< its codes are those that were compared
    Agreement whole;
    std::vector<OfArticle> articles; ///< those that two or more have coded
    int leftOut = 0; ///< articles that fewer have coded
    int unplaced = 0; ///< annotations on the others whose place is lost or doubtful
    QString rulePack; ///< hash of the rules; null where the machine is no coder
    std::vector<Error> damaged; ///< one for each row of the library that cannot be read
};

/// Returns those of whom @p shares tells, and the machine, that may be compared with each other:
/// articles that two or more of @p coders have coded.
[[nodiscard]] std::vector<ArticleId> articlesOf(const std::vector<CoderShare> &shares,
                                                const std::vector<WhoCodes> &coders,
                                                Untouched untouched);

/// Told how many articles are read, and of how many.
using TellCompared = std::function<void(int done, int all)>;

/// Reads what @p request asks for from @p library, and compares it; for the thread of the library.
/// Articles are analysed by @p analyzer where the machine is a coder, and read by it where tokens
/// or sentences are asked for. Fails as Library says, with NotInLibrary, and with Cancelled soon
/// after @p stop was asked for.
[[nodiscard]] Result<AgreementReport>
agreementReport(const Library &library, const Analyzer &analyzer, const AgreementRequest &request,
                const TellCompared &tell, const std::stop_token &stop);

} // namespace slantlight
