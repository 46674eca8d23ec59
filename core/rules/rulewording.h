// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/diagnostic.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <vector>

namespace slantlight {

/// What the {names} in a rule's message and plainer wordings stand for.
using WordingValues = QHash<QString, QString>;

/// Returns what is wrong with the names that @p wording holds in braces: those that are not among
/// @p known, and braces without their fellow.
[[nodiscard]] std::vector<Mistake> checkNames(QStringView wording, const QStringList &known);

/// Returns @p wording with its names replaced; those without a value are left out with the white
/// space beside them. What comes to more than 4,000 characters is cut.
[[nodiscard]] QString fillIn(const QString &wording, const WordingValues &values);

/// Whether every name in @p wording has a value.
[[nodiscard]] bool canFillIn(const QString &wording, const WordingValues &values);

} // namespace slantlight
