// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotation/candidate.h"
#include "core/annotation/quoteindex.h"
#include "core/annotation/surroundings.h"
#include "core/text/foldedtext.h"

#include <vector>

namespace slantlight {

/// A text made ready for finding the places of many selectors in it.
struct SearchedText
{
    explicit SearchedText(QStringView text)
        : folded(text.toString(), Folding::Wording)
        , index(folded.text())
    {
    }

    FoldedText folded;
    QuoteIndex index;
};

/// Finds the places in one text that one selector may mean; both must live longer.
class PlaceSearch
{
public:
    PlaceSearch(const Selector &selector, QStringView text);

    [[nodiscard]] const Surroundings &surroundings() const { return m_surroundings; }

    /// Whether words and surroundings are where they were.
    [[nodiscard]] bool isAtStoredPosition() const;

    /// Returns the places with the selector's words, and those with similar words, if none of the
    /// former has the same surroundings; @p prepared is made of the text.
    [[nodiscard]] std::vector<Candidate> candidates(const SearchedText &prepared) const;

private:
    /// The selector's words as they are looked for.
    struct Wanted
    {
        QString quote; ///< folded
        std::vector<qsizetype> likely; ///< where it may begin in the folded text, in order
    };
    /// A stretch of folded text that is worth a search, and how much speaks for it.
    struct Region
    {
        qsizetype begin = 0;
        qsizetype end = 0;
        qsizetype votes = 0;
    };

    [[nodiscard]] Wanted wanted(const SearchedText &prepared) const;
    [[nodiscard]] std::vector<qsizetype> places(const Wanted &wanted,
                                                const SearchedText &prepared) const;
    void keepLikeliest(std::vector<qsizetype> &places, const Wanted &wanted) const;
    [[nodiscard]] std::vector<Region> regions(const Wanted &wanted, qsizetype reach,
                                              QStringView text) const;
    static void dropUnlikely(std::vector<Region> &regions);
    [[nodiscard]] Region neighbourhood(QStringView text) const;
    void addSimilar(const Wanted &wanted, const FoldedText &text,
                    std::vector<Candidate> &found) const;

    [[nodiscard]] Candidate candidate(TextSpan span, double quote) const;
    [[nodiscard]] bool keepsWords(TextSpan span) const;
    [[nodiscard]] TextSpan snapped(TextSpan span) const;

    const Selector &m_selector;
    QStringView m_text;
    Surroundings m_surroundings;
    bool m_beginsWord;
    bool m_endsWord;
};

} // namespace slantlight
