// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/agreement/agreementreport.h"

#include <QByteArray>
#include <QStringList>

namespace slantlight {

/// Returns @p report as a table, RFC 4180, UTF-8: a line for all places, one for all places with
/// their codes, one for each code, and then two for each article. @p names are those of the coders.
/// A figure that does not exist is "undefined: " and why.
[[nodiscard]] QByteArray agreementToCsv(const AgreementReport &report, const QStringList &names);

} // namespace slantlight
