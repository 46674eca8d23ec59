// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

namespace slantlight {

/// Returns @p html without the tags that nest deeper than those of any page that people read;
/// what stands in them keeps its words.
[[nodiscard]] QByteArray flattened(const QByteArray &html);

} // namespace slantlight
