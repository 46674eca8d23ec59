// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/document/piecewriter.h"

#include <algorithm>
#include <utility>

namespace slantlight {

namespace {

bool isLoose(QChar c)
{
    return (c.isSpace() && c != QChar(QChar::Nbsp) && c != QChar(0x202F)) || c.isNull();
}

} // namespace

void PieceWriter::add(QStringView text)
{
    for (const QChar c : text) {
        if (m_words.isEmpty() && (c.isSpace() || c.isNull())) {
            continue; // so that a piece begins with a word, and links keep their places
        }
        if (!isLoose(c)) {
            m_words += c;
        } else if (m_words.back() != u' ') {
            m_words += u' ';
        }
    }
}

void PieceWriter::beginLink(const QString &address)
{
    if (m_depth++ == 0) {
        m_address = address;
        m_linkBegin = m_words.size();
    }
}

void PieceWriter::endLink()
{
    if (m_depth == 0 || --m_depth > 0) {
        return;
    }
    if (!m_address.isEmpty() && m_words.size() > m_linkBegin) {
        m_links.push_back(
            {.span = {TextOffset(m_linkBegin), TextOffset(m_words.size())}, .address = m_address});
    }
    m_address.clear();
}

bool PieceWriter::isEmpty() const
{
    return std::ranges::all_of(m_words, [](QChar c) { return c.isSpace(); });
}

Piece PieceWriter::take(BlockKind kind)
{
    if (m_depth > 0 && !m_address.isEmpty() && m_words.size() > m_linkBegin) {
        m_links.push_back(
            {.span = {TextOffset(m_linkBegin), TextOffset(m_words.size())}, .address = m_address});
    }
    m_linkBegin = 0;
    const QString words = std::exchange(m_words, {}).trimmed();
    Piece piece{.span = {}, .text = words, .afterGap = true, .known = kind};
    for (const Link &link : std::exchange(m_links, {})) {
        const TextOffset end(std::min(link.span.end().value(), words.size()));
        if (link.span.begin() < end) {
            piece.links.push_back({.span = {link.span.begin(), end}, .address = link.address});
        }
    }
    return piece;
}

} // namespace slantlight
