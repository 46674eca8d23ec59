// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace slantlight::ui {

/// Returns @p text, such as words of an article, for a tool tip: what looks like markup there is
/// shown as it stands. Tool tips take it for markup otherwise, and open the files that it names.
[[nodiscard]] QString plainToolTip(const QString &text);

} // namespace slantlight::ui
