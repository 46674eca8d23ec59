// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

namespace slantlight {

/// Returns @p html, UTF-8, without the tags that nest deeper than those of any page that people
/// read, or have more attributes; what stands in them keeps its words. A page without any is
/// returned as it is.
///
/// The parser's time grows with the product of tags and depth. Depth is told as the parser builds
/// the tree (HTML Living Standard, section 13.2.6), and in doubt taken for greater. Takes time in
/// proportion to the page.
[[nodiscard]] QByteArray flattened(const QByteArray &html);

} // namespace slantlight
