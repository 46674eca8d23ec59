// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/article/pageplaces.h"

#include <QByteArray>

#include <vector>

namespace slantlight {

/// Returns what readers of the PDF @p bytes highlighted, underlined or struck out in it, with what
/// they wrote to it; nothing where the file is damaged.
[[nodiscard]] std::vector<PageNote> notesIn(const QByteArray &bytes);

} // namespace slantlight
