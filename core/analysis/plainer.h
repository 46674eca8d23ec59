// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/language/wordlists.h"
#include "core/text/textspan.h"

#include <QString>
#include <QStringView>

namespace slantlight {

/// Returns @p text with @p wording in the place of its words at @p marked, as a writer would put
/// it: with the article as it then sounds, with a capital where a sentence begins, and with commas
/// round what is set off ("according to ..."). @p lists are the words of the text's language.
[[nodiscard]] QString withPlainerWording(QStringView text, TextSpan marked, QStringView wording,
                                         const WordLists &lists);

} // namespace slantlight
