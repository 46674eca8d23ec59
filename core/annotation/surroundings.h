// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotation/quotesearch.h"
#include "core/text/textspan.h"

#include <QString>

#include <optional>

namespace slantlight {

/// How what stands on one side of a place resembles what was there.
struct SideLikeness
{
    double likeness = 1; ///< 0 to 1
    bool hasSameNames = true; ///< all names and numbers that stood there do
    bool isKnown = false; ///< else there is nothing to compare with

    /// Whether this may well be the side of another place: something else stands there, or the
    /// like of it with another name.
    [[nodiscard]] bool isForeign() const { return likeness < 0.5 || !hasSameNames; }
    /// Whether this is the side of the place itself, or of a copy of it.
    [[nodiscard]] bool isSame() const { return isKnown && likeness >= 0.75 && hasSameNames; }
};

/// Both sides of a place; one of which nothing is known speaks for it.
struct SidesLikeness
{
    SideLikeness before;
    SideLikeness after;

    [[nodiscard]] bool isForeign() const { return before.isForeign() || after.isForeign(); }
    [[nodiscard]] bool isForeignAllAround() const
    {
        return before.isForeign() && after.isForeign();
    }
    [[nodiscard]] bool isSameSomewhere() const { return before.isSame() || after.isSame(); }
};

/// What stood before and after a place, to be compared with what stands around another.
class Surroundings
{
public:
    /// How much of each side counts, in characters: one word of bits.
    static constexpr qsizetype reach = 64;

    /// @p prefix ends, and @p suffix begins, at the place; either may be empty.
    Surroundings(QStringView prefix, QStringView suffix);

    /// Whether there is anything to compare with.
    [[nodiscard]] bool isKnown() const { return m_before || m_after; }

    /// Returns how far the surroundings of @p span in @p text resemble these: 0 to 1, and 1 if
    /// nothing is known.
    [[nodiscard]] double likeness(QStringView text, TextSpan span) const;

    /// Returns the same for each side, with a look at the names.
    [[nodiscard]] SidesLikeness sides(QStringView text, TextSpan span) const;

private:
    /// What stood on one side, folded, and running away from the place.
    struct Side
    {
        explicit Side(const QString &context);
        QString text;
        BitPattern pattern;
    };
    [[nodiscard]] static std::optional<Side> sideOf(QStringView context);
    [[nodiscard]] static double similarity(const Side &side, QStringView text);
    [[nodiscard]] static SideLikeness compared(const Side &side, QStringView text,
                                               bool isBackwards);

    std::optional<Side> m_before; ///< nearest character first
    std::optional<Side> m_after;
};

/// Returns @p text backwards, unit by unit.
[[nodiscard]] QString reversed(QStringView text);

} // namespace slantlight
