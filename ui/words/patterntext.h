// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/pattern/patterntree.h"

#include <QString>
#include <QStringList>

namespace slantlight::ui {

/// Returns what @p tree looks for in plain words, translated: "“claim” in any form, tagged VERB".
///
/// After the pattern itself comes a line for each pattern with a name that it uses, each once.
[[nodiscard]] QStringList patternLines(const PatternTree &tree);

} // namespace slantlight::ui
