// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/reading/speakertext.h"

#include <QString>
#include <QStringList>

#include <cstdint>
#include <vector>

namespace slantlight {

/// What is known of somebody's gender, from titles, roles, given names and pronouns.
enum class Gender : std::uint8_t { Unknown, Male, Female };

/// A name in the text, with what stands beside it: "the city's mayor, Ms Mara Lind, 54".
struct Mention
{
    TokenRange tokens; ///< with titles
    TokenRange name; ///< without; empty where there are only titles: "the Prime Minister"
    Gender gender = Gender::Unknown;
    bool isPerson = false; ///< a title, role, age or given name says so
    bool isOrganisation = false;
    bool hasTitle = false;
    bool isModifier = false; ///< of a noun: "Trump's aide", "the Trump campaign"
    QStringList roles; ///< "mayor", "vice president"
    QStringList evidence; ///< words that stand with the roles, in small letters
    bool isFormer = false; ///< no more what the role says
};

/// A role that a noun phrase names, with all its words.
struct RolePhrase
{
    QString role; ///< null where the phrase names none
    QStringList evidence; ///< nouns and names, in small letters
    QStringList adjectives;
    bool isFormer = false;
    Gender gender = Gender::Unknown;
};

/// Returns the role that the noun at @p head of @p phrase names: "vice president" of "the vice
/// president of the bank".
[[nodiscard]] RolePhrase roleOf(const SpeakerText &text, TokenRange phrase, std::size_t head);

/// Returns the head of the noun phrase @p phrase, its last noun before a preposition; the end of
/// the phrase where it has none.
[[nodiscard]] std::size_t headOf(const SpeakerText &text, TokenRange phrase);

/// Finds the names of @p text in order: runs of proper nouns.
///
/// Roles count only where they surely are the name's own: as titles just before it, and as head of
/// an apposition between commas.
[[nodiscard]] std::vector<Mention> findMentions(const SpeakerText &text);

} // namespace slantlight
