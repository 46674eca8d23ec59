// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/reading/rolephrase.h"

#include <QString>
#include <QStringList>

#include <cstdint>
#include <vector>

namespace slantlight {

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

/// Finds the names of @p text in order: runs of proper nouns.
///
/// Roles count only where they surely are the name's own: as titles just before it, and as head of
/// an apposition between commas.
[[nodiscard]] std::vector<Mention> findMentions(const SpeakerText &text);

} // namespace slantlight
