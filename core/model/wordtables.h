// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/model/keyindex.h"
#include "core/model/modelinput.h"
#include "core/text/tag.h"

#include <QByteArray>
#include <QString>

#include <array>
#include <cstdint>
#include <vector>

namespace slantlight {

/// Whose judgement a model learned: readers of news, or editors of an encyclopaedia.
enum class WordRegister : std::uint8_t { News, Reference };

inline constexpr std::size_t registerCount = 2;

/// Scores are logits in parts of this.
inline constexpr std::int32_t scoreUnit = 4096;

/// A word that annotators saw, and how often they marked it.
struct SeenWord
{
    QString word;
    int marked = 0;
    int seen = 0;

    friend bool operator==(const SeenWord &, const SeenWord &) = default;
};

/// The tables of a word model, as a model file holds them.
struct WordTables
{
    /// What a word adds to scores, by where it stands to the word that is scored.
    enum Place : std::uint8_t { Self, Before, After, Sentence };
    static constexpr std::size_t placeCount = 4;
    static constexpr std::size_t columnCount = registerCount * placeCount + 1;
    static constexpr std::size_t registerColumn = columnCount - 1;
    static constexpr std::size_t tagPlaceCount = 3; ///< self, before, after

    using Row = std::array<std::int8_t, columnCount>;
    using AffixRow = std::array<std::int8_t, registerCount>;
    using RuleRow = std::array<std::int32_t, registerCount>; ///< scores

    [[nodiscard]] static constexpr std::size_t column(WordRegister kind, Place place)
    {
        return static_cast<std::size_t>(kind) * placeCount + place;
    }

    QString head; ///< without the first line, which names the format
    KeyIndex sides; ///< words that name sides
    KeyIndex words;
    std::vector<Row> rows; ///< in the order of the words
    std::array<std::int32_t, columnCount> units{}; ///< a row's number times this is a score
    KeyIndex affixes; ///< of words that are not among the words
    std::vector<AffixRow> affixRows;
    std::array<std::int32_t, registerCount> affixUnits{};
    std::array<std::int32_t, registerCount> unlistedBias{}; ///< added to affixes
    std::array<std::array<std::array<std::int32_t, tagCount>, tagPlaceCount>, registerCount> tags{};
    std::array<std::array<std::int32_t, circumstanceCount>, registerCount> circumstances{};
    KeyIndex rules; ///< ids of rules; one that is not among them has its kind alone
    std::vector<RuleRow> ruleRows;
    std::array<std::int32_t, registerCount> bias{};
    std::int32_t line = 0; ///< the score from which on readers of news are taken to mark a word
    std::int32_t registerBias = 0; ///< above 0 in sum: reference

    std::vector<SeenWord> seen; ///< words that annotators saw
    KeyIndex likeIndex; ///< words that may become marks
    static constexpr std::uint16_t noWord = 0xFFFF;
    std::vector<std::array<std::uint16_t, 3>> like; ///< for each, places in seen, or noWord

    /// Fails with MalformedModel; the detail is what is wrong. A byte that was changed anywhere is
    /// found by the checksum at the end.
    [[nodiscard]] static Result<WordTables> parse(const QByteArray &bytes);
    [[nodiscard]] QByteArray toBytes() const;
};

} // namespace slantlight
