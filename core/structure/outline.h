// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/article/block.h"
#include "core/structure/lines.h"
#include "core/structure/linewords.h"

#include <optional>
#include <variant>
#include <vector>

namespace slantlight {

/// The pieces of a text and what each was found to be, as far as it is decided.
///
/// Steps go over it one after another, surest first; each decides on open lines only, by what they
/// say and by what stands beside them.
class Outline
{
public:
    /// Borrows both, which must live longer. What the format says of a piece is decided already,
    /// but for paragraphs and list items, which may turn out to be something else.
    Outline(const std::vector<Piece> &pieces, const LineWords &words);

    [[nodiscard]] std::size_t size() const { return m_pieces.size(); }
    [[nodiscard]] const Piece &piece(std::size_t i) const { return m_pieces[i]; }
    [[nodiscard]] const QString &text(std::size_t i) const { return m_pieces[i].text; }
    [[nodiscard]] const LineWords &words() const { return m_words; }
    /// Whether the format told what some pieces are.
    [[nodiscard]] bool hasFormat() const { return m_hasFormat; }

    // Of these, no line after the last is any.
    [[nodiscard]] bool isOpen(std::size_t i) const;
    [[nodiscard]] bool is(std::size_t i, BlockKind kind) const;
    /// Whether line @p i belongs to the page and not to the article.
    [[nodiscard]] bool isOfPage(std::size_t i) const;
    [[nodiscard]] bool isProse(std::size_t i) const { return isOpen(i) && m_isProse[i]; }

    void decide(std::size_t i, BlockKind kind) { m_roles[i] = kind; }
    void leaveOut(std::size_t i) { m_roles[i] = OfPage{}; }

    /// Returns the first line that is decided to be of @p kind.
    [[nodiscard]] std::optional<std::size_t> first(BlockKind kind) const;
    /// Whether only lines of the page stand between lines @p i and @p next.
    [[nodiscard]] bool isNextTo(std::size_t i, std::size_t next) const;

    /// Where the running text is: from its first paragraph or turn of a talk to after its last;
    /// empty at size() where there is none.
    struct Body
    {
        std::size_t begin = 0;
        std::size_t end = 0;
    };
    [[nodiscard]] Body body() const;

    /// Returns what each piece is: nothing for one of the page, a paragraph for an open one.
    [[nodiscard]] std::vector<std::optional<BlockKind>> kinds() const;

private:
    struct Open
    {
    };
    struct OfPage
    {
    };
    using Role = std::variant<Open, OfPage, BlockKind>;

    [[nodiscard]] Body bodyOfSentences() const;

    const std::vector<Piece> &m_pieces;
    const LineWords &m_words;
    std::vector<Role> m_roles;
    std::vector<bool> m_isProse;
    bool m_hasFormat = false;
};

} // namespace slantlight
