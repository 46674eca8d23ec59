// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/reading/mentions.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <deque>

namespace slantlight {

/// A name as it is compared with others.
struct NameParts
{
    QString name; ///< as the text has it
    QStringList words; ///< in small letters, without suffixes and what stands before "De Groot"
    QString whole; ///< the words, parted by spaces
    bool isPlace = false;
    bool isOrganisation = false;
    bool isPeople = false;
    bool isShouted = false; ///< without small letters
};

/// The parts of the names of a text; names that return are looked at once.
class MentionNames
{
public:
    explicit MentionNames(const SpeakerText &text)
        : m_text(text)
    {
    }

    /// Returns the parts of the name at @p name, which must not be empty; they stay where they are.
    const NameParts &partsOf(TokenRange name);
    /// Returns the parts of a name that stands nowhere in the text.
    [[nodiscard]] NameParts partsOf(const QString &name) const;

private:
    [[nodiscard]] NameParts read(TokenRange name) const;
    /// Whether @p word stands in small letters inside names: "von".
    [[nodiscard]] bool isParticle(const QString &word) const;

    const SpeakerText &m_text;
    std::deque<NameParts> m_all;
    QHash<std::size_t, const NameParts *> m_bySpelling; ///< by a hash over the spellings
};

} // namespace slantlight
