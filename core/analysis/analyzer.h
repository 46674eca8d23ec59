// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/analysis/analysis.h"
#include "core/analysis/articlestream.h"
#include "core/analysis/cues.h"
#include "core/article/article.h"
#include "core/base/result.h"
#include "core/model/tagger.h"
#include "core/model/wordmodel.h"
#include "core/outlet/outlettable.h"
#include "core/rules/rulepack.h"
#include "core/text/sentences.h"

#include <stop_token>

namespace slantlight {

/// Finds the markers in an article.
///
/// An analyzer holds rules and nothing of any article, so equal articles give equal analyses,
/// and one analyzer may be used from several threads at once.
class Analyzer
{
public:
    Analyzer(RulePack pack, OutletTable outlets, Tagger tagger, WordModel model);

    /// Makes an analyzer of the rules and outlets that ship with the program, and of the rules and
    /// lists in @p folders (with sub-folders `rules` and `lexicons`). Fails as RulePack::load().
    [[nodiscard]] static Result<Analyzer> load(const QStringList &folders = {});

    /// Returns markers, attributions, outlet and figures of @p article.
    ///
    /// Cannot fail: what could go wrong went wrong while the rules were read. Time and memory grow
    /// linearly with the text.
    /// Gives up soon after @p stop was asked for; what it returns is of no use then.
    [[nodiscard]] Analysis analyze(const Article &article, const std::stop_token &stop = {}) const;

    /// Returns an analyzer that goes by @p model, an empty one leaving the weight to the rules.
    [[nodiscard]] Analyzer withModel(WordModel model) const;

    /// Cuts @p article, which must outlive the answer, into tokens with tags and voices.
    [[nodiscard]] ArticleStream read(const Article &article,
                                     const std::stop_token &stop = {}) const;

    [[nodiscard]] const RulePack &pack() const { return m_pack; }
    [[nodiscard]] const OutletTable &outlets() const { return m_outlets; }
    [[nodiscard]] const Tagger &tagger() const { return m_tagger; }
    /// "sha256:" and the hash of rules, lists, outlets and models together.
    [[nodiscard]] const QString &packHash() const { return m_packHash; }

private:
    RulePack m_pack;
    OutletTable m_outlets;
    Tagger m_tagger;
    WordModel m_model;
    CueLexicon m_cues;
    SentenceBreaker m_breaker; ///< only copied from
    QString m_packHash;
};

} // namespace slantlight
