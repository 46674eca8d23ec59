// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/reading/reading.h"
#include "core/rules/rule.h"
#include "core/text/vocabulary.h"

#include <span>
#include <vector>

namespace slantlight {

/// The rules of an analyzer, in the order in which they were written.
class RuleSet
{
public:
    /// A file of rules; the name is used in errors.
    struct Source
    {
        QString name;
        QString text;
        int pack = 0; ///< which pack the file belongs to; files come in the order of their packs
        bool isShipped = false; ///< see Rule
    };

    /// Reads rules from @p sources, in the format that resources/languages/en/rules/README.md
    /// describes.
    ///
    /// A rule set that exists is ready to run: word lists are looked up in @p lexicon, words
    /// entered into a vocabulary and patterns compiled, here and nowhere later. A rule replaces
    /// the rule of that id in an earlier pack, in its place; `off` takes away a rule of its own
    /// or an earlier pack, and is no mistake where there is none. Fails with
    /// MalformedRule, UnknownLexiconList or DuplicateRule, and the diagnostics of one file.
    [[nodiscard]] static Result<RuleSet> parse(const std::vector<Source> &sources,
                                               const Lexicon &lexicon);

    struct Tried;
    /// Makes a rule set of what can be understood of @p sources, mistakes or not: an editor shows
    /// what the other rules do meanwhile. Of two rules of one id in a pack the first counts.
    [[nodiscard]] static Tried tryOut(const std::vector<Source> &sources, const Lexicon &lexicon);

    [[nodiscard]] const std::vector<Rule> &rules() const { return m_rules; }
    [[nodiscard]] const Rule *rule(const RuleId &id) const;

    /// A place that a rule found.
    struct Finding
    {
        const Rule *rule = nullptr; ///< in this rule set
        TokenRange marked;
        std::vector<TokenPattern::NamedPart> parts; ///< what the named parts of its pattern matched
    };

    /// What the rules say of a text.
    struct Answers
    {
        std::vector<Finding> findings; ///< ordered by place and then by rule
        /// What rules looked for and turned away from, in no order.
        std::vector<Finding> turnedAway;
    };

    /// Asks the rules about @p view.
    ///
    /// Of findings of one category that overlap, only one stays: a note yields to the others, a
    /// shorter one to a longer, a later to an earlier, and else the one whose rule was written
    /// later. The words of @p view must be those of wordsOf().
    [[nodiscard]] Answers ask(const TokenView &view) const;
    /// Returns the findings in @p reading; looks the words up itself.
    [[nodiscard]] std::vector<Finding> find(const Reading &reading) const;

    /// Returns the number of each token's word in the vocabulary of the rules; 0 for words that no
    /// rule names.
    [[nodiscard]] std::vector<WordId> wordsOf(const Tokens &tokens) const;

private:
    /// A pattern of a rule, to be tried at certain tokens.
    struct Start
    {
        std::uint32_t rule = 0;
        std::uint16_t pattern = 0;
        std::uint8_t lookBack = 0; ///< see PatternAnchor
        std::uint64_t nextWords = 0;
    };

    RuleSet(std::vector<Rule> rules, Vocabulary vocabulary);

    void tryAt(const TokenView &view, std::size_t token, std::span<const Start> starts,
               Answers &answers) const;
    [[nodiscard]] std::span<const Start> startsFor(WordId word) const;

    std::vector<Rule> m_rules;
    Vocabulary m_vocabulary;
    std::vector<std::uint32_t>
        m_firstStart; ///< for each word where its starts begin; one more at the end
    std::vector<Start> m_wordStarts;
    std::vector<Start> m_numberStarts;
    std::vector<Start> m_scareStarts;
    std::vector<Start> m_sentenceStarts;
};

/// A rule set, and what is wrong with the files that it was made of.
struct RuleSet::Tried
{
    RuleSet rules;
    std::vector<Diagnostic> mistakes; ///< file by file, by their places
};

} // namespace slantlight
