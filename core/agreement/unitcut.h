// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/text/textspan.h"

#include <QStringView>

#include <cstdint>
#include <optional>
#include <vector>

namespace slantlight {

/// Of what a text consists where coders are compared.
enum class AgreementUnit : std::uint8_t {
    Character, ///< a Unicode code point, white space too; never half a surrogate pair
    Token, ///< a word, number or sign, as the language cuts them
    Sentence,
};

/// Returns the id of @p unit as commands and files have it: "character", "token" or "sentence".
[[nodiscard]] QStringView agreementUnitId(AgreementUnit unit);
[[nodiscard]] std::optional<AgreementUnit> agreementUnitFromId(QStringView id);

/// A half-open stretch of units, counted from the first one of the text.
struct UnitRange
{
    qint64 begin = 0;
    qint64 end = 0;

    [[nodiscard]] qint64 length() const { return end - begin; }
    [[nodiscard]] bool isEmpty() const { return begin == end; }
    [[nodiscard]] bool overlaps(const UnitRange &other) const
    {
        return begin < other.end && other.begin < end;
    }

    friend bool operator==(const UnitRange &, const UnitRange &) = default;
};

/// A text cut into units, so that places in it can be counted in these.
class UnitCut
{
public:
    /// Cuts @p text into its code points: UTF-16 code units, in which places are stored, would
    /// count what stands outside the basic plane twice.
    [[nodiscard]] static UnitCut ofCharacters(QStringView text);
    /// @p spans are tokens or sentences: in order, disjoint and not empty.
    [[nodiscard]] static UnitCut ofSpans(std::vector<TextSpan> spans);

    [[nodiscard]] qint64 size() const { return m_size; }
    /// Returns the units that @p span touches, be it in part; empty where it touches none, as
    /// white space touches no token.
    [[nodiscard]] UnitRange touchedBy(TextSpan span) const;

private:
    qint64 m_size = 0;
    std::vector<qsizetype> m_secondHalves; ///< of characters: places of low surrogates in pairs
    std::optional<std::vector<TextSpan>> m_spans; ///< of all else
};

} // namespace slantlight
