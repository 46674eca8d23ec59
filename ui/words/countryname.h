// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace slantlight::ui {

/// Returns @p country, as the tables of outlets name it, for readers; one that is not known by the
/// translation stands as the table has it.
[[nodiscard]] QString countryName(const QString &country);

} // namespace slantlight::ui
