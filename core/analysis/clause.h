// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/rules/tokenstream.h"

#include <QStringView>

#include <cstdint>
#include <initializer_list>

namespace slantlight {

/// What a word does in a clause, as far as the word alone tells.
enum class WordRole : std::uint8_t {
    Other,
    Auxiliary, ///< has, will, did, also ...: may stand between subject and verb
    Be,
    Pronoun, ///< he, she, they ...
    Relative, ///< who, which
    Determiner, ///< the, his, this ...: a noun follows
    Boundary, ///< that, but, because ...: a clause begins
    Preposition,
    TimeWord, ///< Tuesday, yesterday ...
};

[[nodiscard]] WordRole roleOf(QStringView word);

/// Looks at the words around a place in one sentence.
class Clause
{
public:
    Clause(const TokenStream &stream, TokenRange sentence)
        : m_stream(stream)
        , m_sentence(sentence)
    {
    }

    [[nodiscard]] TokenRange sentence() const { return m_sentence; }
    [[nodiscard]] QStringView text(std::size_t token) const { return m_stream.textOf(token); }
    [[nodiscard]] WordRole role(std::size_t token) const { return roleOf(text(token)); }
    [[nodiscard]] bool isSign(std::size_t token) const
    {
        return m_stream.tokens[token].kind == TokenKind::Sign;
    }
    [[nodiscard]] bool is(std::size_t token, std::initializer_list<QStringView> words) const;
    [[nodiscard]] bool isComma(std::size_t token) const { return text(token) == u","; }

    /// Returns the noun phrase that ends before @p end and is the subject of the verb there, over
    /// appositions and relative clauses between commas; empty where there is none.
    [[nodiscard]] TokenRange subjectBefore(std::size_t end) const;
    /// Returns the noun phrase that begins at @p begin.
    [[nodiscard]] TokenRange phraseAt(std::size_t begin) const;
    /// Returns @p range without white-space-like signs and commas at either end.
    [[nodiscard]] TokenRange trimmed(TokenRange range) const;

private:
    [[nodiscard]] TokenRange phraseBefore(std::size_t end) const;
    /// Returns the name in capitals that ends before @p end, or else the noun phrase there.
    [[nodiscard]] TokenRange nameBefore(std::size_t end) const;
    [[nodiscard]] bool endsPhrase(std::size_t token) const;

    const TokenStream &m_stream;
    TokenRange m_sentence;
};

} // namespace slantlight
