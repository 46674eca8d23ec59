// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <optional>

namespace slantlight {

/// Whether @p text, but for white space around it, is one address of http or https and no more.
[[nodiscard]] bool isWebAddress(const QString &text);

/// Returns the address that somebody means who types @p text: "averna.example/quay" is one of
/// https. Nothing where it can be none of http or https.
[[nodiscard]] std::optional<QString> typedAddress(const QString &text);

} // namespace slantlight
