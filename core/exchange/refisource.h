// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotation/selector.h"
#include "core/article/article.h"
#include "core/article/block.h"
#include "core/exchange/webannotation.h"

#include <QString>
#include <QStringList>

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace slantlight {

/// A place in a source of a REFI-QDA project, as the file tells it.
struct RefiPlace
{
    qint64 start = 0;
    qint64 end = 0;
    QString name; ///< often the words themselves, or the first of them
};

/// The text of a source as a file has it, and the article that is made of its lines.
///
/// Positions are code points; whether a line break of two characters counts as one or as two
/// depends on who wrote them, and is told by the names of @p places, which often are the words.
class RefiSource
{
public:
    /// How line breaks count where the names of places tell nothing.
    enum class Break : std::uint8_t { AsWritten, One, Two };

    /// What else a file says of the source.
    struct Manner
    {
        Break usual = Break::AsWritten;
        ArticleFacts facts;
        QStringList titles; ///< a first line that is one of these is the headline
        std::vector<BlockKind>
            kinds; ///< of the lines that have words, or of another number: unknown
    };

    RefiSource(const QString &text, std::span<const RefiPlace> places, const Manner &manner);

    [[nodiscard]] const Article &article() const { return m_article; }

    /// Describes the words at @p place in the article; nothing where there are none.
    [[nodiscard]] std::optional<Selector> selector(const RefiPlace &place) const;

private:
    /// Positions as one way of counting has them.
    struct Count
    {
        explicit Count(const QString &text);
        [[nodiscard]] std::optional<TextSpan> span(const RefiPlace &place) const;

        std::vector<qsizetype>
            added; ///< carriage returns before line feeds, which are left out then
        CodePoints codePoints;
    };

    [[nodiscard]] static Count counted(const QString &text, std::span<const RefiPlace> places,
                                       Break usual);
    [[nodiscard]] Article made(const Manner &manner);

    QString m_text; ///< with line feeds only
    Count m_count;
    std::vector<qsizetype>
        m_images; ///< in the article by place in the text; -1 for what is left out
    Article m_article;
};

} // namespace slantlight
