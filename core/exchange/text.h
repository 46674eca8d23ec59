// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/report.h"
#include "core/review/shown.h"

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
/// Lines and columns count from 1 in the file, columns in code points. Where the input has no such
/// lines (a web page, Markdown, JSON Lines) the place is that in the article's text, in code points
/// from 0, as RFC 5147 writes it: `bridge.html#char=120,131`. Whatever the input holds, the lines
/// are safe to be shown on a terminal.
[[nodiscard]] QString analysisToText(const Shown &shown, const ReportOptions &options);

} // namespace slantlight
