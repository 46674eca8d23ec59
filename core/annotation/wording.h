// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>
#include <QStringView>

namespace slantlight {

/// Returns the words of @p text that make another statement when they are exchanged: names, and
/// numbers with their signs and units.
[[nodiscard]] QStringList namesIn(QStringView text);

/// Whether @p after says what @p before says, as far as that can be told in any language: the same
/// words in the same order, perhaps set or spelt otherwise.
///
/// A word put in, left out or exchanged may turn a statement round ("said", "did not say"), and so
/// may a quotation mark. Of two spellings of one word at most two letters differ, and not the
/// first. Takes both texts as FoldedText makes them for wording.
[[nodiscard]] bool saysTheSame(QStringView before, QStringView after);

} // namespace slantlight
