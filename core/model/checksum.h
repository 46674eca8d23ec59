// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <optional>

namespace slantlight {

/// Returns @p bytes with their SHA-256 after them, by which damage to a model is found that its
/// form does not show: most of it is weights, and one is as good as another.
[[nodiscard]] QByteArray withChecksum(QByteArray bytes);

/// Returns what stands before the checksum; nothing where @p bytes are too short for one.
[[nodiscard]] std::optional<QByteArray> withoutChecksum(const QByteArray &bytes);

/// Whether the checksum at the end of @p bytes is that of what stands before it.
[[nodiscard]] bool isWhole(QByteArrayView bytes);

} // namespace slantlight
