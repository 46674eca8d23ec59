// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringView>

#include <cstdint>
#include <vector>

namespace slantlight {

/// A word of a Vocabulary; 0 stands for every word that is not in it.
using WordId = std::uint32_t;

/// Numbers words, so that they can be compared at once.
///
/// Case does not count, straight and curly apostrophes are alike, and so are all hyphens and all
/// double quotation marks.
class Vocabulary
{
public:
    Vocabulary();

    /// Returns the id of @p word, which is new if it was not there.
    WordId insert(QStringView word);
    /// Returns the id of @p word, or 0. Does not allocate; may be called from several threads.
    [[nodiscard]] WordId find(QStringView word) const;
    /// Returns one more than the highest id.
    [[nodiscard]] std::size_t size() const { return m_words.size(); }
    /// Returns the folded form of a word that was inserted.
    [[nodiscard]] const QString &word(WordId id) const { return m_words.at(id); }

private:
    struct Slot
    {
        std::uint64_t hash = 0;
        WordId id = 0;
    };

    [[nodiscard]] std::size_t slotFor(QStringView word, std::uint64_t hash) const;
    void grow();

    std::vector<Slot> m_slots;
    std::vector<QString> m_words;
};

} // namespace slantlight
