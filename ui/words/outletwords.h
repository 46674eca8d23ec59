// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace slantlight {
struct OutletFacts;
}

namespace slantlight::ui {

/// Returns name, kind and country of @p outlet for readers, translated: "RT", "state-controlled",
/// "Russia". What the table leaves open is left out; a country that is not known by the
/// translation stands as the table has it.
[[nodiscard]] QStringList outletWords(const OutletFacts &outlet);

} // namespace slantlight::ui
