// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/outgoing.h"
#include "core/exchange/qdaxml.h"
#include "core/outlet/outlet.h"

#include <QString>

#include <utility>
#include <vector>

namespace slantlight {

/// Values of variables of a REFI-QDA project by the names of refiwords.h; those that are not known
/// are empty.
using RefiValues = std::vector<std::pair<QString, QString>>;

[[nodiscard]] RefiValues refiValuesOf(const Outgoing &outgoing);
[[nodiscard]] RefiValues refiValuesOf(const OutletFacts &outlet);

/// Writes the elements VariableValue of @p values, and the element Variables of all that there are.
void writeRefiValues(QdaXml &xml, const RefiValues &values);
void writeRefiVariables(QdaXml &xml);

} // namespace slantlight
