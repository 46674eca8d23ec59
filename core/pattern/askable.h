// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/pattern/askoperand.h"

#include <QString>
#include <QStringView>

#include <cstdint>
#include <optional>
#include <span>

namespace slantlight {

struct TokenView;

/// What a pattern can ask of a token, or of the stretch that begins with it, without naming words.
///
/// Words and lists are no rows here: they are looked up in the vocabulary of all patterns, which is
/// how a pattern is found at all, and an entry of a list may end in several places.
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
    Tagged,
    In,
    Block,
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
    QStringView notation; ///< as patterns write it, such as "%scare"; what stands before an operand
    OperandKind operand = OperandKind::None; ///< what it asks for, such as the voices of "%in:own"
    Taking taking = Taking::Token;
    std::uint8_t longest = 1; ///< tokens; 0 where nothing in the sentence can follow
    std::optional<AnchorKind> anchor; ///< none: too common to be looked for
    double inThousand = 0; ///< how often it stands among a thousand tokens of news
    QStringView expression; ///< for plain text; empty where none says it
    bool isExact = false; ///< whether the expression asks for all of it

    /// Returns where what is asked for ends, if it begins at @p token.
    std::optional<std::size_t> (*end)(const TokenView &view, std::size_t token,
                                      OperandSet operand) = nullptr;
};

/// A question as a pattern asks it.
struct Asked
{
    Ask ask = Ask::Any;
    OperandSet operand; ///< empty where it takes none

    friend bool operator==(const Asked &, const Asked &) = default;
};

/// All that can be asked, in the order of Ask.
[[nodiscard]] std::span<const Askable> askables();
[[nodiscard]] const Askable &askable(Ask ask);

/// Reads what @p notation, such as "#", "%scare" or "/NOUN", asks: nothing if it is no question;
/// fails with what is wrong with the operand.
[[nodiscard]] std::expected<std::optional<Asked>, Mistake> readQuestion(QStringView notation);

} // namespace slantlight
