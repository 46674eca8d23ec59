// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringView>

namespace slantlight {

/// A run of characters of a pattern up to white space or a bracket, such as `claim~v/VERB?`.
struct PatternPiece
{
    QString text; ///< without backslashes, tags and the "?"
    QString tags; ///< such as "NOUN,PROPN"; empty if it asks for none
    qsizetype tagsAt = 0; ///< where they stand in the notation
    bool isEscaped = false; ///< began with a backslash: a word in any case
    bool isOptional = false;

    /// Takes the piece that begins at @p at of @p notation, and moves @p at to what follows.
    [[nodiscard]] static PatternPiece take(QStringView notation, qsizetype &at);
    /// Takes what may stand directly after a closing bracket: tags, a "?", or both.
    [[nodiscard]] static PatternPiece takeSuffix(QStringView notation, qsizetype &at);

    /// Whether @p c ends a piece.
    [[nodiscard]] static bool isBracket(QChar c);
};

} // namespace slantlight
