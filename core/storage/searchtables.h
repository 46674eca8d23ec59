// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/schema.h"

namespace slantlight {

/// Makes one index of the words of articles and of what is noted of them, so that a word may stand
/// in the text and another in a memo. Triggers keep it right, whoever writes; it can be made anew
/// by FTS5's command "rebuild".
[[nodiscard]] Migration wordsOfAll();

/// Makes the tables of what is asked for again and again, and of what was counted.
[[nodiscard]] Migration searchesAndFigures();

} // namespace slantlight
