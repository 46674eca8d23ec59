// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/reading/speakertext.h"

#include <QString>
#include <QStringList>

#include <cstdint>

namespace slantlight {

/// What is known of somebody's gender, from titles, roles, given names and pronouns.
enum class Gender : std::uint8_t { Unknown, Male, Female };

/// A role that a noun phrase names, with all its words.
struct RolePhrase
{
    QString role; ///< null where the phrase names none
    QStringList evidence; ///< nouns and names, in small letters
    QStringList adjectives;
    bool isFormer = false;
    Gender gender = Gender::Unknown;
};

/// Returns the gender that the title or role @p token tells.
[[nodiscard]] Gender genderOf(const SpeakerText &text, std::size_t token);

/// Returns the role that the noun at @p head of @p phrase names: "vice president" of "the vice
/// president of the bank".
[[nodiscard]] RolePhrase roleOf(const SpeakerText &text, TokenRange phrase, std::size_t head);

/// Returns the head of the noun phrase @p phrase, its last noun before a preposition; the end of
/// the phrase where it has none.
[[nodiscard]] std::size_t headOf(const SpeakerText &text, TokenRange phrase);

} // namespace slantlight
