// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/outlet/outlet.h"
#include "core/text/textspan.h"

#include <QString>
#include <QStringView>

#include <cstdint>
#include <optional>
#include <vector>

namespace slantlight {

class Article;
class OutletTable;
struct OriginWords;

/// What somebody has to do with a text. The order is that of the chain.
enum class OriginRole : std::uint8_t {
    Publisher, ///< where it was read
    FirstPublished, ///< who published it before
    Agency, ///< whose report it is, in all or in part
    Contribution, ///< who helped with it
    Sponsor, ///< who paid for it; the name may be empty
    NamedSource, ///< an outlet that the text cites; it published nothing of this
};

/// What tells so.
enum class OriginClue : std::uint8_t {
    Address, ///< of the page
    Site, ///< the page's own name
    Headline, ///< "... | Reuters"
    CreditLine, ///< "Read more at RT", "(AP)"
    Byline, ///< "By Jane Doe, BBC News"
    Dateline, ///< "LONDON (Reuters) -"
    Text, ///< "TASS reported"
};

/// Returns ids as exports hold them: "first-published", "credit-line".
[[nodiscard]] QStringView originRoleId(OriginRole role);
[[nodiscard]] QStringView originClueId(OriginClue clue);

/// One link of the chain that a text came by.
struct OriginLink
{
    OriginRole role = OriginRole::Publisher;
    OriginClue clue = OriginClue::Address;
    QString name; ///< as the text has it, or the outlet's own where the text has none
    std::optional<OutletFacts> outlet; ///< where it is known
    std::optional<TextSpan> span; ///< the words that tell so; none for address and site

    friend bool operator==(const OriginLink &, const OriginLink &) = default;
};

/// Returns where the text of @p article comes from, in the order of roles and then of places; each
/// outlet once in a role, and as a named source only where it is nothing else.
///
/// The publisher is known by address, site, end of the headline, credit line or byline, the first
/// of them that tells. Time grows linearly with the text.
[[nodiscard]] std::vector<OriginLink> originOf(const Article &article, const OutletTable &table,
                                               const OriginWords &words);

/// Returns the outlet that answers for the text: who published it, else who did before, else the
/// agency that it is from; nullptr where none of them is known.
[[nodiscard]] const OutletFacts *publisherOf(const std::vector<OriginLink> &origin);

} // namespace slantlight
