// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/reading/mentions.h"

#include <optional>
#include <span>
#include <vector>

namespace slantlight {

/// What a source is by its form.
enum class SourceForm : std::uint8_t {
    Open, ///< I, some, nobody: nobody can tell who
    Pronoun, ///< he, she, they, it
    Relative, ///< who, which, that
    Name,
    Description,
};

/// A noun phrase that says who speaks: "Trump's special envoy, Steve Witkoff, who ...".
struct SourcePhrase
{
    SourceForm form = SourceForm::Description;
    TokenRange whole;
    TokenRange core; ///< without appositions, brackets and relative clauses
    std::size_t head = 0; ///< last noun before a preposition; the end of the core if there is none
    const Mention *mention = nullptr; ///< the name that the head is in, or the apposition's
};

/// Reads sources, given the mentions of a text. Borrows both.
class SourceReader
{
public:
    SourceReader(const SpeakerText &text, std::span<const Mention> mentions);

    [[nodiscard]] SourcePhrase read(TokenRange source) const;

    /// Returns the sources that are joined in @p source by a word such as "and"; one where it is
    /// no several: "Johnson and Johnson", "the founder and head of the firm".
    [[nodiscard]] std::vector<TokenRange> membersOf(TokenRange source) const;

    /// Returns the noun phrase that ends before the relative pronoun @p relative; empty where none
    /// does.
    [[nodiscard]] TokenRange antecedentOf(std::size_t relative) const;

    /// Returns what stands after the last preposition of @p phrase; all of it where it has none.
    [[nodiscard]] TokenRange nearestOf(TokenRange phrase) const;

    /// Returns the noun phrase that @p sentence begins with where a verb follows at once: its
    /// subject. Empty otherwise.
    [[nodiscard]] TokenRange subjectOf(TokenRange sentence) const;

    /// Returns the mentions that begin in @p range.
    [[nodiscard]] std::span<const Mention> mentionsIn(TokenRange range) const;
    /// Returns the mention that @p token lies in.
    [[nodiscard]] const Mention *mentionAt(std::size_t token) const;

private:
    [[nodiscard]] std::size_t coreEnd(TokenRange source) const;
    [[nodiscard]] const Mention *appositionOf(const SourcePhrase &phrase) const;
    [[nodiscard]] bool canJoin(TokenRange left, TokenRange right) const;
    [[nodiscard]] std::vector<TokenRange> listedIn(TokenRange source) const;

    const SpeakerText &m_text;
    std::span<const Mention> m_mentions;
    std::vector<std::uint32_t> m_numbers; ///< by token: 0, or 1 + the number of its mention
};

} // namespace slantlight
