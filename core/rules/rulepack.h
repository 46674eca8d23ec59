// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/language/language.h"
#include "core/rules/packfiles.h"
#include "core/rules/ruleset.h"

#include <QString>
#include <QStringList>

#include <memory>
#include <vector>

namespace slantlight {

/// Rules of one language, and the lists that they draw on.
class RulePack
{
public:
    /// Reads `rules/*.rules` and `lexicons/*.list` below each of @p folders, in that order. The
    /// rules that ship with the program are those of the folder of @p language; its words are cut
    /// as those of @p language.
    ///
    /// A rule or list of a later folder replaces the one of that name in an earlier folder, and
    /// `off` lines switch rules off; see RuleSet::parse().
    /// Fails with FileUnreadable (the detail names the path) or as Lexicon::parse() and
    /// RuleSet::parse() do. A folder that has neither of
    /// the two is refused with FileNotFound.
    [[nodiscard]] static Result<RulePack> load(const Language &language,
                                               const QStringList &folders);
    /// The same of files that were read, or are to be as they are given.
    [[nodiscard]] static Result<RulePack> load(const Language &language,
                                               const std::vector<PackFiles> &packs);

    struct Tried;
    /// Makes a pack of what can be understood of @p packs, mistakes or not; see RuleSet::tryOut().
    /// A file of lists with a mistake is left out whole, and a file that is no text.
    [[nodiscard]] static Tried tryOut(const Language &language,
                                      const std::vector<PackFiles> &packs);

    [[nodiscard]] const RuleSet &rules() const { return m_rules; }
    [[nodiscard]] const Lexicon &lexicon() const { return *m_lexicon; }
    /// By the irregular words of that lexicon.
    [[nodiscard]] const Lemmatizer &lemmatizer() const { return m_lemmatizer; }
    /// SHA-256 over the names and bytes of all files, in the order in which they were read.
    [[nodiscard]] const QByteArray &digest() const { return m_digest; }

private:
    RulePack(std::shared_ptr<const Lexicon> lexicon, RuleSet rules, QByteArray digest);

    std::shared_ptr<const Lexicon> m_lexicon; ///< the language's own where no folder adds to it
    Lemmatizer m_lemmatizer;
    RuleSet m_rules;
    QByteArray m_digest;
};

/// A pack, and what is wrong with the files that it was made of.
struct RulePack::Tried
{
    RulePack pack;
    std::vector<Diagnostic> mistakes; ///< file by file, by their places
};

} // namespace slantlight
