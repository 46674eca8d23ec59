// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/analysis/analysis.h"
#include "core/rules/rulepack.h"

#include <QString>

#include <optional>
#include <vector>

namespace slantlight {

/// The words that report what somebody said or thought, from the lists `cue.CLASS.STANCE`.
class CueLexicon
{
public:
    /// A cue, without its auxiliaries.
    struct Cue
    {
        TokenRange tokens;
        const QString *verbClass = nullptr; ///< owned by the lexicon of cues
        Stance stance = Stance::Neutral;
        bool isBase = false; ///< in the form that a noun may have too: claim, report, term
    };

    explicit CueLexicon(const RulePack &pack);

    /// Returns the longest cue that begins at @p token.
    [[nodiscard]] std::optional<Cue> cueAt(const TokenStream &stream, std::size_t token) const;

private:
    struct Entry
    {
        std::vector<std::vector<WordId>> forms; ///< for each token, sorted
        WordId base = 0; ///< first token's first form
        std::uint32_t verbClass = 0; ///< index into m_classes
        Stance stance = Stance::Neutral;
    };

    std::vector<QString> m_classes;
    std::vector<Entry> m_entries;
    std::vector<std::pair<WordId, std::uint32_t>> m_byFirstWord; ///< sorted: word, entry
};

} // namespace slantlight
