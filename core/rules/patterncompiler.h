// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/rules/tokenpattern.h"

#include <QString>

namespace slantlight {

/// Reads the notation of one pattern and writes its instructions.
class PatternCompiler
{
public:
    PatternCompiler(QStringView notation, const Lexicon &lexicon, Vocabulary &vocabulary);

    [[nodiscard]] std::expected<TokenPattern, QString> run() &&;

private:
    using Op = TokenPattern::Op;
    /// Instructions whose jumps count from themselves, so that pieces can be put together.
    using Code = std::vector<TokenPattern::Instruction>;

    /// A run of characters up to white space or a bracket, and whether a "?" made it optional.
    struct Piece
    {
        QString text;
        bool isEscaped = false;
        bool isOptional = false;
    };

    Code alternatives(int depth);
    Code sequence(int depth);
    Code group(int depth, QChar closing);
    Code markedPart(int depth);
    Code piece();
    Piece takePiece();
    Code words(const QString &text);
    Code builtIn(QStringView name);
    Code list(const QString &name);

    static Code optional(Code code);
    static Code either(const Code &first, const Code &second);
    void fail(const QString &what);

    QStringView m_notation;
    const Lexicon &m_lexicon;
    Vocabulary &m_vocabulary;
    qsizetype m_at = 0;
    bool m_isMarking = false;
    QString m_error;
    TokenPattern m_pattern;
};

} // namespace slantlight
