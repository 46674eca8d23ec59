// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/reading/knownwords.h"
#include "core/reading/speakertext.h"

#include <QSet>
#include <QString>

#include <cstdint>

namespace slantlight {

/// Reads what stands beside a name and says who that is. Borrows the text.
class ReportPhrases
{
public:
    ReportPhrases(const KnownWords &words, const SpeakerText &text);

    /// What a phrase goes on over: nouns and adjectives, or names too.
    enum class Over : std::uint8_t { Nouns, Names };

    /// Returns where the phrase begins whose name or noun begins at @p token: "hard-line mayor Mara
    /// Lind". Words that say nothing of whom they stand before are left out.
    [[nodiscard]] std::size_t beginOf(std::size_t token, Over over) const;

    /// Returns what is said of @p name after a comma, without its determiner: "baker" of "Mara
    /// Lind, a baker who leads the island". Empty where nothing is, as in the two that follow.
    [[nodiscard]] TokenRange appositionAfter(TokenRange name) const;
    /// Returns what is said between commas before it: "baker" of "The island's baker, Mara Lind,".
    [[nodiscard]] TokenRange appositionBefore(TokenRange name) const;

    /// Returns @p source without what follows a comma.
    [[nodiscard]] TokenRange coreOf(TokenRange source) const;
    [[nodiscard]] TokenRange withoutDeterminer(TokenRange phrase) const;

private:
    [[nodiscard]] bool isHyphen(std::size_t token) const { return m_text.isSign(token, u'-'); }
    /// Whether @p token ends its sentence, and no title: "Mr. Lind".
    [[nodiscard]] bool isStop(std::size_t token) const;

    const KnownWords &m_words;
    const SpeakerText &m_text;
    const Tokens &m_tokens;
    QSet<QString> m_sayNothing; ///< of whom they stand before: "other"
};

} // namespace slantlight
