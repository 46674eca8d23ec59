// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/lexicon/lexicon.h"
#include "core/text/tokens.h"
#include "core/text/vocabulary.h"

#include <QString>
#include <QStringView>

#include <cstdint>
#include <optional>
#include <span>
#include <utility>
#include <vector>

namespace slantlight {

/// How a cue places itself to what it reports (Martin & White 2005, Engagement).
enum class Stance : std::uint8_t { Neutral, Endorsing, Distancing };

[[nodiscard]] QStringView stanceId(Stance stance);

/// The words that report what somebody said or thought, from the lists `cue.CLASS.STANCE`.
///
/// The class "preposition" holds what stands before a source and has no verb: "according to".
class CueLexicon
{
public:
    /// A cue, without its auxiliaries.
    struct Cue
    {
        TokenRange tokens;
        const QString *verbClass = nullptr; ///< owned by the lexicon of cues
        Stance stance = Stance::Neutral;
        bool isPreposition = false;
    };

    CueLexicon() = default;
    explicit CueLexicon(const Lexicon &lexicon);

    /// Returns the number of @p word among those that cues are made of, or 0.
    [[nodiscard]] WordId find(QStringView word) const { return m_vocabulary.find(word); }

    /// Returns the longest cue that begins at @p token and lies in its sentence; @p words has the
    /// number of each spelling of @p tokens, as find() tells.
    [[nodiscard]] std::optional<Cue> cueAt(const Tokens &tokens, std::span<const WordId> words,
                                           std::size_t token) const;

private:
    struct Entry
    {
        std::vector<std::vector<WordId>> forms; ///< for each token, sorted
        std::uint32_t verbClass = 0; ///< index into m_classes
        Stance stance = Stance::Neutral;
    };

    Vocabulary m_vocabulary;
    std::vector<QString> m_classes;
    std::vector<Entry> m_entries;
    std::vector<std::pair<WordId, std::uint32_t>> m_byFirstWord; ///< sorted: word, entry
};

} // namespace slantlight
