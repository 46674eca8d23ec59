// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringView>

#include <cstdint>
#include <optional>

namespace slantlight {

/// How strongly a rule speaks.
enum class Severity : std::uint8_t { Note, Weak, Strong };

[[nodiscard]] QStringView severityId(Severity severity);
[[nodiscard]] std::optional<Severity> severityFromId(QStringView id);

} // namespace slantlight
