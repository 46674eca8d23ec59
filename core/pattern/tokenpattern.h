// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/diagnostic.h"
#include "core/pattern/patternanchors.h"
#include "core/pattern/patternmatcher.h"
#include "core/pattern/patternprogram.h"
#include "core/pattern/patternreach.h"
#include "core/pattern/patterntree.h"

#include <QString>
#include <QStringList>
#include <QStringView>

#include <expected>
#include <memory>
#include <optional>
#include <vector>

namespace slantlight {

/// A pattern over tokens, ready to run; the README of the rules describes the notation.
///
/// Matching never leaves a sentence.
class TokenPattern
{
public:
    static constexpr std::size_t anywhere = PatternMatcher::anywhere;

    /// Where a pattern is tried.
    enum class Tried : std::uint8_t {
        Everywhere,
        AtPlaces, ///< that are known: it needs no anchors, and has none
    };

    /// Reads and compiles @p notation; what it names is looked up in @p words and @p lets, to which
    /// others may be added later. Fails with all mistakes, by their places.
    [[nodiscard]] static std::expected<TokenPattern, std::vector<Mistake>>
    compile(QStringView notation, PatternWords &words, std::shared_ptr<const PatternLets> lets = {},
            Tried tried = Tried::Everywhere);

    /// What a part with a name, such as `{who: ...}`, matched.
    struct NamedPart
    {
        QString name;
        TokenRange tokens;

        friend bool operator==(const NamedPart &, const NamedPart &) = default;
    };

    /// What a pattern found: all of it, the part that is to be marked, and the parts with names.
    struct Match
    {
        TokenRange whole;
        TokenRange marked;
        std::vector<NamedPart> parts; ///< of those that matched anything
    };

    /// Returns the longest match that begins at @p token of @p view and ends at @p latestEnd or
    /// before.
    [[nodiscard]] std::optional<Match> matchAt(const TokenView &view, std::size_t token,
                                               std::size_t latestEnd = anywhere) const;
    /// Returns whether a match ends just before @p token, in its sentence.
    [[nodiscard]] bool matchesBefore(const TokenView &view, std::size_t token) const;
    /// Returns whether a match lies within @p range.
    [[nodiscard]] bool occursIn(const TokenView &view, TokenRange range) const;

    /// Where to look for it; see patternAnchors(). What a rule finds must have some.
    [[nodiscard]] const std::vector<PatternAnchor> &anchors() const { return m_anchors; }
    /// How many entries all its lists have together.
    [[nodiscard]] std::size_t listedEntries() const;
    /// As it was written.
    [[nodiscard]] const QString &notation() const { return m_notation; }
    /// The names of its parts.
    [[nodiscard]] const QStringList &partNames() const { return m_program.partNames; }
    /// Reads the tree again, for those who say a pattern otherwise; kept, the trees of all rules
    /// would take more room than their programs. @p lexicon is the one that it was compiled with.
    [[nodiscard]] PatternTree tree(const Lexicon &lexicon) const;

private:
    TokenPattern() = default;

    /// Whether the word at @p token is one that a match can begin with; a cheap first test.
    [[nodiscard]] bool canBeginAt(const TokenView &view, std::size_t token) const;

    QString m_notation;
    std::shared_ptr<const PatternLets> m_lets; ///< null if it was read without
    PatternProgram m_program;
    PatternReach m_reach;
    std::vector<PatternAnchor> m_anchors;
};

} // namespace slantlight
