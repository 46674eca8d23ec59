// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/category.h"
#include "core/lexicon/lexicon.h"
#include "core/reading/reading.h"
#include "core/rules/rulepack.h"

#include <QString>
#include <QStringList>

#include <array>
#include <cstdint>
#include <optional>
#include <vector>

namespace slantlight {

/// How a pattern that is made of some words of a text takes them.
enum class WordingChoice : std::uint8_t {
    Exact, ///< the words as they stand
    Forms, ///< verbs, nouns and adjectives in all their forms
    General, ///< so, and any name or number in the place of those that stand there
};
inline constexpr std::array allWordingChoices{WordingChoice::Exact, WordingChoice::Forms,
                                              WordingChoice::General};

/// Returns the tokens that @p span covers or cuts into, without signs around them; nothing where
/// there are none, or where they stand in several sentences.
[[nodiscard]] std::optional<TokenRange> tokensIn(const Reading &reading, TextSpan span);

/// Returns a pattern for the words of @p range, one of a sentence.
[[nodiscard]] QString patternOf(const Reading &reading, TokenRange range, WordingChoice choice,
                                const Lemmatizer &lemmatizer);

/// Returns where a rule that looks for @p pattern would find it in @p reading, in order; nothing
/// where the pattern has mistakes or nothing to look for.
[[nodiscard]] std::optional<std::vector<TokenRange>>
placesOf(const QString &pattern, const Reading &reading, const Lexicon &lexicon);

/// Returns an id that no rule of @p rules has, made of the category and the first words of
/// @p range: "loaded.port-row".
[[nodiscard]] QString proposedId(Category category, const Reading &reading, TokenRange range,
                                 const RuleSet &rules);

/// Returns the sentence of @p range as an example, the words of @p range in braces.
[[nodiscard]] QString exampleOf(const Reading &reading, TokenRange range);

/// Returns a sentence of @p reading that has a word of @p range, the longest first, and nothing in
/// @p places; nothing where there is none.
[[nodiscard]] std::optional<QString> counterExampleOf(const Reading &reading, TokenRange range,
                                                      const std::vector<TokenRange> &places);

/// A rule that is to be written.
struct RuleDraft
{
    QString id;
    QString message;
    QString cite;
    QString pattern;
    QStringList firing; ///< examples with braces
    QStringList silent; ///< an empty one is a line to be filled

    /// Returns its lines, as a file of rules has them.
    [[nodiscard]] QString text() const;
};

/// Returns the lines of @p rule as it was written, to be copied into another pack.
[[nodiscard]] QString textOf(const Rule &rule);

} // namespace slantlight
