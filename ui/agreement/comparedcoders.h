// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/agreement/agreementreport.h"
#include "core/annotation/settlement.h"
#include "core/base/result.h"

#include <QString>
#include <QVariantMap>

#include <map>
#include <memory>
#include <optional>
#include <set>
#include <stop_token>
#include <vector>

namespace slantlight {
class Analyzer;
}

namespace slantlight::ui {

/// Which articles of a library are compared; nothing: all that two of the coders have coded.
using ArticleScope = std::variant<std::monostate, ArticleId, CollectionId>;

/// What somebody wants compared.
struct CodersRequest
{
    std::vector<WhoCodes> coders;
    ArticleScope scope;
    std::set<CodeId> leftOut; ///< codes that do not count
    AgreementUnit unit = AgreementUnit::Character;
    Untouched untouched = Untouched::NotCoded;

    friend bool operator==(const CodersRequest &, const CodersRequest &) = default;
};

/// Returns @p request as settings keep it, and what such settings ask for.
[[nodiscard]] QVariantMap toSettings(const CodersRequest &request);
[[nodiscard]] CodersRequest codersRequestFrom(const QVariantMap &settings);

/// What came of it.
struct ComparedCoders
{
    AgreementReport report;
    std::map<ArticleId, std::vector<Settlement>> settled; ///< of the articles in the report

    /// How a difference on an article was settled, if it was.
    [[nodiscard]] const Settlement *settlement(const ArticleId &article,
                                               const QString &sides) const;
};

/// Compares coders of the library at @p libraryPath; for any thread, with a connection of its own.
/// Fails as agreementReport() does.
[[nodiscard]] Result<std::shared_ptr<const ComparedCoders>>
compareCoders(const QString &libraryPath, const Analyzer &analyzer, const CodersRequest &request,
              const TellCompared &tell, const std::stop_token &stop);

} // namespace slantlight::ui
