// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/source/webscripts.h"
#include "core/webpage/pagetree.h"

#include <QString>

#include <chrono>
#include <optional>
#include <stop_token>

namespace slantlight {

/// Asks Readability.js which part of @p page is to be read. Returns that part as HTML, in its own
/// wording; nothing where it finds none, fails, takes longer than @p limit or is asked to stop, and
/// where the page has more elements than it can take, or too little text to choose from.
///
/// Runs in an engine of the calling thread that no script of the page ever enters. The first call
/// of a thread takes some 20 ms more.
[[nodiscard]] std::optional<QString>
readablePart(const PageTree &page, const WebScripts &scripts, const std::stop_token &stop = {},
             std::chrono::milliseconds limit = std::chrono::seconds(4));

} // namespace slantlight
