// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/reading/knownwords.h"

#include <QStringView>

#include <initializer_list>

namespace slantlight {

/// Looks at the words around a place in one sentence.
class Clause
{
public:
    /// Borrows @p words, which must live longer.
    Clause(const KnownWords &words, TokenRange sentence)
        : m_words(words)
        , m_sentence(sentence)
    {
    }

    [[nodiscard]] TokenRange sentence() const { return m_sentence; }
    [[nodiscard]] QStringView text(std::size_t token) const
    {
        return m_words.tokens().textOf(token);
    }
    [[nodiscard]] WordRole role(std::size_t token) const { return m_words.role(token); }
    [[nodiscard]] bool isSign(std::size_t token) const { return m_words.tokens().isSign(token); }
    /// Whether @p token is one of the sentence, and in @p group.
    [[nodiscard]] bool is(std::size_t token, WordGroup group) const
    {
        return m_sentence.contains(token) && m_words.isIn(token, group);
    }
    /// Whether @p token is one of the sentence, and one of @p signs.
    [[nodiscard]] bool is(std::size_t token, std::initializer_list<QStringView> signs) const;
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

    const KnownWords &m_words;
    TokenRange m_sentence;
};

} // namespace slantlight
