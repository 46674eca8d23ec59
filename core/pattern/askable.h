// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringView>

#include <cstdint>
#include <optional>
#include <span>

namespace slantlight {

struct TokenView;

/// What a pattern can ask of a token, or of the stretch that begins with it, without naming words.
///
/// To add one: an enumerator, its row in askable.cpp, its word in ui/words/patterntext.cpp, its
/// line in the README of the rules, and a row in tst_askable.
enum class Ask : std::uint8_t {
    Any,
    Number,
    Sign,
    Capital,
    Quoted,
    Cue,
    Headline,
    Scare,
    Credit,
    Question,
};

/// Where a rule set looks for patterns of which something stands in every match.
enum class AnchorKind : std::uint8_t { Word, Number, ScareQuote, Sentence };

/// All that is known of one thing that can be asked; parser, matcher, anchors and expressions read
/// it here.
struct Askable
{
    enum class Taking : std::uint8_t {
        Token, ///< one token, which may have a tag beside
        Stretch, ///< several tokens
        Sentence, ///< all of the sentence, from its first token on
    };

    Ask ask = Ask::Any;
    QStringView notation; ///< as patterns write it, such as "%scare"
    Taking taking = Taking::Token;
    std::uint8_t longest = 1; ///< tokens; 0 where nothing in the sentence can follow
    std::optional<AnchorKind> anchor; ///< none: too common to be looked for
    double inThousand = 0; ///< how often it stands among a thousand tokens of news
    QStringView expression; ///< for plain text; empty where none says it
    bool isExact = false; ///< whether the expression asks for all of it

    /// Returns where what is asked for ends, if it begins at @p token.
    std::optional<std::size_t> (*end)(const TokenView &view, std::size_t token) = nullptr;
};

/// All that can be asked, in the order of Ask.
[[nodiscard]] std::span<const Askable> askables();
[[nodiscard]] const Askable &askable(Ask ask);

/// Returns what @p notation, such as "#" or "%scare", asks.
[[nodiscard]] std::optional<Ask> askFromNotation(QStringView notation);

} // namespace slantlight
