// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/text/textspan.h"

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

/// Returns the tokens of @p span of @p text, in order; white space belongs to none.
///
/// Words are cut as in the English Web Treebank (Universal Dependencies): clitics part from their
/// word ("Trump's" is "Trump", "'s"; "isn't" is "is", "n't"), hyphens part compounds ("state-run"
/// is three), dotted abbreviations stay whole ("U.S."), runs of full stops or dashes are one sign.
[[nodiscard]] std::vector<Token> tokenize(QStringView text, TextSpan span);

/// The same for all of @p text.
[[nodiscard]] std::vector<Token> tokenize(QStringView text);

} // namespace slantlight
