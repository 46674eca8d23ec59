// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/rules/packshelf.h"

#include <QString>

namespace slantlight::ui {

/// Returns whether @p pack is used, and else why not, translated in a few words.
[[nodiscard]] QString packStateName(const ShelvedPack &pack);

/// What is said instead of a pack with a mistake that goes on as it was before.
[[nodiscard]] QString usedAsBeforeName();

/// Returns how many rules @p pack adds, translated.
[[nodiscard]] QString packRulesText(const ShelvedPack &pack);

} // namespace slantlight::ui
