// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/source/draft.h"
#include "core/source/readcontext.h"
#include "core/source/readsource.h"

#include <stop_token>
#include <vector>

namespace slantlight {

/// Whether the text begins as a web page or a part of one.
[[nodiscard]] bool recognisesHtml(ReadSource &source);
/// Reads the words of a web page: its article or main part where it has one, without scripts,
/// navigation, asides and forms.
///
/// Fails as decode() and HtmlTree::parse() do: with PageTooTangled, or with Cancelled soon after
/// @p stop was asked for.
[[nodiscard]] Result<std::vector<Draft>> readHtml(ReadSource &source, const ReadContext &context,
                                                  const std::stop_token &stop);

} // namespace slantlight
