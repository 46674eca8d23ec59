// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/rules/patternpiece.h"
#include "core/rules/tokenpattern.h"

#include <QString>

namespace slantlight {

/// Reads the notation of one pattern and writes its instructions.
class PatternCompiler
{
public:
    PatternCompiler(QStringView notation, const Lexicon &lexicon, Vocabulary &vocabulary);

    [[nodiscard]] std::expected<TokenPattern, NotationError> run() &&;

private:
    using Op = TokenPattern::Op;
    /// Instructions whose jumps count from themselves, so that pieces can be put together.
    using Code = std::vector<TokenPattern::Instruction>;

    /// The most ways in which gaps and options that stand in a row may match; counts a little past
    /// what is too many. A word, or whatever else names a token, ends the row.
    static std::uint64_t waysIn(const Code &code);

    Code alternatives(int depth);
    Code sequence(int depth);
    Code group(int depth, qsizetype contentsAt);
    Code markedPart(int depth);
    Code namedPart(int depth);
    Code withSuffix(Code code);

    // in patternitems.cpp
    Code piece();
    Code item(const PatternPiece &piece, qsizetype begin);
    Code words(const QString &text, qsizetype begin);
    Code exactWord(const QString &word, qsizetype begin);
    Code gap(QStringView count, qsizetype begin);
    Code builtIn(QStringView name, qsizetype begin);
    Code list(const QString &name, qsizetype begin);
    void requireTags(Code &code, const PatternPiece &piece, std::size_t token);

    static Code optional(Code code);
    static Code either(const Code &first, const Code &second);
    void fail(qsizetype at, const QString &what, ErrorCode code = ErrorCode::MalformedRule);

    QStringView m_notation;
    const Lexicon &m_lexicon;
    Vocabulary &m_vocabulary;
    qsizetype m_at = 0;
    bool m_isMarking = false;
    QStringList m_openParts; ///< the named parts that are being read
    std::optional<NotationError> m_error;
    TokenPattern m_pattern;
};

} // namespace slantlight
