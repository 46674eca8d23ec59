// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/rules/ruleset.h"

#include <QString>
#include <QStringList>

namespace slantlight {

/// Rules, the lists that they draw on, and the vocabulary of both.
class RulePack
{
public:
    /// Reads `rules/*.rules` and `lexicons/*.list` below each of @p folders, in that order.
    ///
    /// A rule or list of a later folder replaces the one of that name in an earlier folder, and
    /// `off` lines switch rules off; see RuleSet::parse().
    /// Fails with FileUnreadable (the detail names the path) or as Lexicon::parse() and
    /// RuleSet::parse() do. A folder that has neither of
    /// the two is refused with FileNotFound.
    [[nodiscard]] static Result<RulePack> load(const QStringList &folders);

    /// The folder of the rules that ship with the program, inside it.
    [[nodiscard]] static QString shippedFolder();

    [[nodiscard]] const RuleSet &rules() const { return m_rules; }
    [[nodiscard]] const Lexicon &lexicon() const { return m_lexicon; }
    /// By the irregular words of that lexicon.
    [[nodiscard]] const Lemmatizer &lemmatizer() const { return m_lemmatizer; }
    [[nodiscard]] const Vocabulary &vocabulary() const { return m_vocabulary; }
    /// SHA-256 over the names and bytes of all files, in the order in which they were read.
    [[nodiscard]] const QByteArray &digest() const { return m_digest; }

private:
    RulePack(Lexicon lexicon, Vocabulary vocabulary, RuleSet rules, QByteArray digest);

    Lexicon m_lexicon;
    Lemmatizer m_lemmatizer;
    Vocabulary m_vocabulary;
    RuleSet m_rules;
    QByteArray m_digest;
};

} // namespace slantlight
