// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/diagnostic.h"

#include <QString>
#include <QStringList>
#include <QStringView>
#include <QVarLengthArray>

#include <vector>

namespace slantlight {

/// What a {name} in a rule's message or plainer wording stands for.
struct WordingValue
{
    QString name;
    QString value;
};

/// Few, so that they are looked through faster than looked up; of two with one name the last
/// counts.
using WordingValues = QVarLengthArray<WordingValue, 4>;

/// Returns what is wrong with the names that @p wording holds in braces: those that are not among
/// @p known, and braces without their fellow.
[[nodiscard]] std::vector<Mistake> checkNames(QStringView wording, const QStringList &known);

/// Returns @p wording with its names replaced; those without a value are left out with the white
/// space beside them. What comes to more than 4,000 characters is cut.
[[nodiscard]] QString fillIn(const QString &wording, const WordingValues &values);

/// Whether every name in @p wording has a value.
[[nodiscard]] bool canFillIn(const QString &wording, const WordingValues &values);

} // namespace slantlight
