// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <cstdint>
#include <span>
#include <vector>

namespace slantlight {

/// Where each run of six characters stands in a text, for finding many quotes in it.
///
/// Takes about eight bytes for each character of the text.
class QuoteIndex
{
public:
    static constexpr qsizetype runLength = 6;

    explicit QuoteIndex(const QString &text);

    /// Returns where @p quote, which must not be shorter than a run, begins in the text;
    /// overlapping ones too.
    [[nodiscard]] std::vector<qsizetype> occurrences(QStringView quote) const;

    /// Returns where the first character of @p words would stand if a run that both share lay on
    /// the other: a place for each of the rarest runs, in order, perhaps negative.
    ///
    /// A place that resembles @p words is named often, and perhaps with its neighbours, where
    /// something was put in or taken out. Nothing is named where all runs are common.
    [[nodiscard]] std::vector<qsizetype> alignments(QStringView words) const;

private:
    /// A run of a quote, and the places in the text that look like it.
    struct Run
    {
        qsizetype at = 0;
        std::span<const std::uint32_t> places;
    };

    [[nodiscard]] Run run(QStringView words, qsizetype at) const;
    [[nodiscard]] std::size_t bucket(QStringView text, qsizetype at) const;

    QString m_text;
    std::vector<std::uint32_t> m_starts; ///< in m_places, by bucket, and the end
    std::vector<std::uint32_t> m_places;
};

} // namespace slantlight
