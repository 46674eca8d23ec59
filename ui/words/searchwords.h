// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/passage.h"
#include "core/storage/searchparser.h"

#include <QString>

#include <functional>

namespace slantlight::ui {

/// Returns the name of a code for readers.
using CodeWords = std::function<QString(const CodeId &)>;

/// Says in a few words what @p node asks: "Outlet: crier", "without “late”".
[[nodiscard]] QString conditionText(const SearchNode &node, const CodeWords &codes);
/// Says in a sentence what @p query asks: "Articles with “ferry”, Outlet: crier".
[[nodiscard]] QString searchText(const SearchQuery &query, const CodeWords &codes);
/// Says what could not be understood, and what could be written instead.
[[nodiscard]] QString mistakeText(const SearchMistake &mistake);
/// Says what a field looks at: "Outlet"; for Anywhere, "Words".
[[nodiscard]] QString searchFieldName(SearchField field);
/// Says how a field is used, for who does not know it: "Published on or between days: 2026-03".
[[nodiscard]] QString searchFieldHint(SearchField field);
[[nodiscard]] QString searchStateName(SearchState state);
/// Says where a passage is from: "Memo"; empty for the text.
[[nodiscard]] QString passageSourceName(PassageSource source);

} // namespace slantlight::ui
