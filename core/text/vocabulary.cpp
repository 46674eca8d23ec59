// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/vocabulary.h"

#include "core/text/foldedtext.h"

#include <QChar>

#include <algorithm>

namespace slantlight {

namespace {

constexpr std::size_t smallestTable = 1024;

char16_t folded(char16_t c)
{
    if (c < 0x80) {
        return c >= u'A' && c <= u'Z' ? static_cast<char16_t>(c + 32) : c;
    }
    const char16_t straight = straightSign(c);
    return straight != c || QChar::isSurrogate(c) ? straight : QChar(c).toCaseFolded().unicode();
}

std::uint64_t hashOf(QStringView word)
{
    std::uint64_t hash = 0xcbf29ce484222325;
    for (const QChar c : word) {
        hash = (hash ^ folded(c.unicode())) * 0x100000001b3;
    }
    return hash ^ (hash >> 32);
}

bool isFoldedOf(const QString &known, QStringView word)
{
    return known.size() == word.size() && std::ranges::equal(known, word, [](QChar a, QChar b) {
               return a.unicode() == folded(b.unicode());
           });
}

} // namespace

Vocabulary::Vocabulary()
    : m_slots(smallestTable)
    , m_words(1)
{
}

WordId Vocabulary::insert(QStringView word)
{
    if (2 * m_words.size() > m_slots.size()) {
        grow();
    }
    const std::uint64_t hash = hashOf(word);
    Slot &slot = m_slots[slotFor(word, hash)];
    if (slot.id == 0) {
        QString known(word.size(), Qt::Uninitialized);
        std::ranges::transform(word, known.begin(),
                               [](QChar c) { return QChar(folded(c.unicode())); });
        slot = {.hash = hash, .id = static_cast<WordId>(m_words.size())};
        m_words.push_back(std::move(known));
    }
    return slot.id;
}

WordId Vocabulary::find(QStringView word) const
{
    return m_slots[slotFor(word, hashOf(word))].id;
}

std::size_t Vocabulary::slotFor(QStringView word, std::uint64_t hash) const
{
    const std::size_t mask = m_slots.size() - 1;
    std::size_t at = hash & mask;
    while (m_slots[at].id != 0
           && (m_slots[at].hash != hash || !isFoldedOf(m_words[m_slots[at].id], word))) {
        at = (at + 1) & mask;
    }
    return at;
}

void Vocabulary::grow()
{
    std::vector<Slot> old(2 * m_slots.size());
    old.swap(m_slots);
    const std::size_t mask = m_slots.size() - 1;
    for (const Slot &slot : old) {
        if (slot.id != 0) {
            std::size_t at = slot.hash & mask;
            while (m_slots[at].id != 0) {
                at = (at + 1) & mask;
            }
            m_slots[at] = slot;
        }
    }
}

} // namespace slantlight
