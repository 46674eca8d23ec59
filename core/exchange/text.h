// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/article/article.h"
#include "core/exchange/report.h"

#include <QString>

namespace slantlight {

/// Returns what `check --format text` prints for one article: a line with its title, one line for
/// each marker as compilers write them, a line of counts, and one of what found them.
///
///     bridge.txt: Bridge vote slips (214 words, The Varnmouth Crier)
///     bridge.txt:3:14  doubt  "purportedly"  Doubts the plan, gives no reason. (narration)
///     [doubt.purportedly]
///     bridge.txt: 1 marker: 1 doubt
///     bridge.txt: by slantlight 0.1.0, ICU 76.1, rules sha256:5e1f...
///
/// Lines and columns count from 1 in the canonical text, columns in code points.
[[nodiscard]] QString analysisToText(const Article &article, const Analysis &analysis,
                                     const ReportOptions &options);

} // namespace slantlight
