// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/structure/outline.h"

#include "core/structure/lineshape.h"

#include <algorithm>

namespace slantlight {

Outline::Outline(const std::vector<Piece> &pieces, const LineWords &words)
    : m_pieces(pieces)
    , m_words(words)
    , m_roles(pieces.size())
{
    m_isProse.reserve(pieces.size());
    for (std::size_t i = 0; i < pieces.size(); ++i) {
        const Piece &piece = pieces[i];
        m_isProse.push_back(slantlight::isProse(piece.text));
        m_hasFormat = m_hasFormat || piece.known.has_value();
        if (piece.known && *piece.known != BlockKind::Paragraph
            && *piece.known != BlockKind::ListItem) {
            decide(i, *piece.known);
        }
    }
}

bool Outline::isOpen(std::size_t i) const
{
    return i < size() && std::holds_alternative<Open>(m_roles[i]);
}

bool Outline::is(std::size_t i, BlockKind kind) const
{
    return i < size() && std::holds_alternative<BlockKind>(m_roles[i])
           && std::get<BlockKind>(m_roles[i]) == kind;
}

bool Outline::isOfPage(std::size_t i) const
{
    return i < size() && std::holds_alternative<OfPage>(m_roles[i]);
}

std::optional<std::size_t> Outline::first(BlockKind kind) const
{
    for (std::size_t i = 0; i < size(); ++i) {
        if (is(i, kind)) {
            return i;
        }
    }
    return std::nullopt;
}

bool Outline::isNextTo(std::size_t i, std::size_t next) const
{
    for (++i; i < next; ++i) {
        if (!isOfPage(i)) {
            return false;
        }
    }
    return true;
}

Outline::Body Outline::body() const
{
    Body body{.begin = size(), .end = 0};
    for (std::size_t i = 0; i < size(); ++i) {
        if (isProse(i) || is(i, BlockKind::Turn)) {
            body.begin = std::min(body.begin, i);
            body.end = i + 1;
        } else if (body.begin < i && isOpen(i) && isSentence(text(i))) {
            body.end = i + 1; // short paragraphs go on with longer ones
        }
    }
    if (body.begin == size()) {
        return m_hasFormat ? body : bodyOfSentences();
    }
    // Below a byline or date short paragraphs begin the text, too.
    std::size_t begin = body.begin;
    while (begin > 0 && isOpen(begin - 1) && isSentence(text(begin - 1))) {
        --begin;
    }
    const bool isBelowHead =
        begin > 0 && (is(begin - 1, BlockKind::Byline) || is(begin - 1, BlockKind::Dateline));
    body.begin = isBelowHead ? begin : body.begin;
    return body;
}

// In a short report each paragraph may be a line; what is a head then shows by a line above that is
// no sentence.
Outline::Body Outline::bodyOfSentences() const
{
    Body body{.begin = size(), .end = 0};
    bool hasHead = false;
    for (std::size_t i = 0; i < size(); ++i) {
        if (isOpen(i) && isSentence(text(i)) && !text(i).front().isLower()) {
            if (hasHead) {
                body.begin = std::min(body.begin, i);
                body.end = i + 1;
            }
        } else {
            hasHead =
                hasHead || isOpen(i) || is(i, BlockKind::Byline) || is(i, BlockKind::Dateline);
        }
    }
    return body;
}

std::vector<std::optional<BlockKind>> Outline::kinds() const
{
    std::vector<std::optional<BlockKind>> kinds(size());
    for (std::size_t i = 0; i < size(); ++i) {
        if (isOpen(i)) {
            kinds[i] = BlockKind::Paragraph;
        } else if (!isOfPage(i)) {
            kinds[i] = std::get<BlockKind>(m_roles[i]);
        }
    }
    return kinds;
}

} // namespace slantlight
