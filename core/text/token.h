// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/text/textspan.h"

#include <QStringList>
#include <QStringView>

#include <cstdint>
#include <vector>

namespace slantlight {

enum class TokenKind : std::uint8_t { Word, Number, Sign };

/// A word, number or sign of the text.
struct Token
{
    TextSpan span;
    TokenKind kind = TokenKind::Word;

    friend bool operator==(const Token &, const Token &) = default;
};

/// Cuts words as a language does.
///
/// Takes text as Folding::Letters has it. Hyphens part compounds ("state-run" is three), dotted
/// abbreviations stay whole ("U.S."), runs of full stops or dashes are one sign, and so is a
/// picture of several joined; white space belongs to no token. Clitics part from their word, as in
/// the English Web Treebank (Universal Dependencies): "Trump's" is "Trump", "'s"; "isn't" is "is",
/// "n't". A tokenizer may be used from several threads at once.
class Tokenizer
{
public:
    /// Knows no clitics.
    Tokenizer() = default;
    /// @p clitics hold an apostrophe each ("'s", "n't"), in lower case; the first that fits counts.
    /// Those that are @p standingApart are one word too after white space, as in corpora that are
    /// cut already: "Witkoff 's".
    Tokenizer(QStringList clitics, QStringList standingApart);

    /// Returns the tokens of @p span of @p text, in order.
    [[nodiscard]] std::vector<Token> tokens(QStringView text, TextSpan span) const;
    /// The same for all of @p text.
    [[nodiscard]] std::vector<Token> tokens(QStringView text) const;

private:
    QStringList m_clitics;
    QStringList m_standingApart;
};

} // namespace slantlight
