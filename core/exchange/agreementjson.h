// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/agreement/agreementreport.h"

#include <QByteArray>
#include <QStringList>

#include <cstdint>

namespace slantlight {

/// Whether what two coders said differently is listed place by place.
enum class ListDifferences : std::uint8_t { No, Yes };

/// Returns @p report as one line of JSON, without its line break. @p names are those of the coders.
/// A figure that does not exist is null, and `undefined` says why; places are UTF-16 code units.
/// Differences are those of the first two coders.
[[nodiscard]] QByteArray agreementToJson(const AgreementReport &report, const QStringList &names,
                                         ListDifferences differences);

} // namespace slantlight
