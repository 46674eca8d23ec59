// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringView>

#include <optional>

namespace slantlight {

/// Returns what stands after @p word and white space, if @p line, which has no white space around
/// it, begins so: the "hedge.may" of "rule hedge.may".
[[nodiscard]] std::optional<QStringView> valueAfter(QStringView line, QStringView word);

} // namespace slantlight
