// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotation/codebook.h"
#include "core/base/category.h"

#include <QString>

#include <vector>

namespace slantlight::ui {

/// Returns the name of @p category for readers, translated: "Doubt and distancing".
[[nodiscard]] QString categoryName(Category category);

/// Returns the English name of @p category, as the highlighting definition "Framing" has it.
[[nodiscard]] QString englishCategoryName(Category category);

/// Returns what @p category means, in one translated sentence.
[[nodiscard]] QString categoryMeaning(Category category);

/// Returns the name of @p family for readers, translated: "How sure the text is".
[[nodiscard]] QString familyName(Family family);

/// A code that ships with the program for people's hands only: no rule applies it.
struct OwnCode
{
    CodeId id;
    QString englishName; ///< as the highlighting definition "Framing" has it
};

/// Returns them in the order in which menus show them.
[[nodiscard]] std::vector<OwnCode> ownCodes();

/// Returns the translated name of a code that ships with the program, else @p fallback.
[[nodiscard]] QString codeName(const CodeId &code, const QString &fallback);
/// The same, else the name that @p codebook has for it, else words that say that it is in none.
[[nodiscard]] QString codeName(const CodeId &code, const Codebook &codebook);

} // namespace slantlight::ui
