// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/analysis/analysis.h"
#include "core/article/article.h"
#include "core/base/result.h"
#include "core/language/languages.h"
#include "core/outlet/originwords.h"
#include "core/outlet/outlettable.h"
#include "core/reading/reading.h"
#include "core/rules/rulepack.h"

#include <QStringList>

#include <map>
#include <stop_token>
#include <vector>

namespace slantlight {

/// Finds the markers in an article.
///
/// An analyzer holds languages, rules and outlets and nothing of any article, so equal articles
/// give equal analyses, and one analyzer may be used from several threads at once.
class Analyzer
{
public:
    /// There must be a pack for each language, by its id.
    Analyzer(Languages languages, OutletTable outlets, std::map<QString, RulePack> packs);

    /// Reads the rules of all @p languages, and those of @p folders (with sub-folders `rules` and
    /// `lexicons`) for the assumed one. Fails as RulePack::load().
    [[nodiscard]] static Result<Analyzer> load(Languages languages, OutletTable outlets,
                                               const QStringList &folders = {});

    /// Returns an analyzer with the same languages and outlets, and the rules of @p folders. What
    /// was read before can be analysed by it. Fails as RulePack::load().
    [[nodiscard]] Result<Analyzer> withRules(const QStringList &folders) const;
    /// The same of packs that were read, or are to be as they are given.
    [[nodiscard]] Result<Analyzer> withRules(const std::vector<PackFiles> &packs) const;
    /// Returns an analyzer that goes by @p model, an empty one leaving the weight to the rules.
    [[nodiscard]] Analyzer withModel(const WordModel &model) const;

    /// Reads @p article in its language; rules are not asked. Cannot fail.
    /// Gives up soon after @p stop was asked for; what it returns is of no use then.
    [[nodiscard]] Reading read(const Article &article, const std::stop_token &stop = {}) const;

    /// Returns markers, attributions, outlet and figures of @p article, of which @p reading was
    /// made by this analyzer or another with the same languages.
    ///
    /// Cannot fail: what could go wrong went wrong while the rules were read. Time and memory grow
    /// linearly with the text.
    [[nodiscard]] Analysis analyze(const Article &article, const Reading &reading) const;
    /// Reads and analyses @p article.
    /// Gives up soon after @p stop was asked for; what it returns is of no use then.
    [[nodiscard]] Analysis analyze(const Article &article, const std::stop_token &stop = {}) const;

    [[nodiscard]] const Languages &languages() const { return m_languages; }
    /// The rules of the assumed language, to which users' rules are added.
    [[nodiscard]] const RulePack &pack() const { return m_packs.at(m_languages.assumed().id()); }
    [[nodiscard]] const OutletTable &outlets() const { return m_outlets; }
    /// "sha256:" and the hash of rules, lists, outlets and models together.
    [[nodiscard]] const QString &packHash() const { return m_packHash; }

private:
    Languages m_languages;
    OutletTable m_outlets;
    std::map<QString, RulePack> m_packs; ///< by language; one for each
    std::map<QString, OriginWords> m_originWords; ///< by language; one for each
    QString m_packHash;
};

} // namespace slantlight
