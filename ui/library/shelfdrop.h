// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/library/shelfplace.h"

#include <optional>

class QMimeData;

namespace slantlight::ui {

class Desk;

/// What a collection is dragged as: its id.
inline constexpr const char *collectionType = "application/x-slantlight-collection";

/// Returns where @p dragged would go when it is dropped on @p place, or beside all of them: nothing
/// where it does not fit. A collection that is dropped on no other goes to the top.
[[nodiscard]] std::optional<ShelfPlace> dropTarget(const QMimeData &dragged,
                                                   const std::optional<ShelfPlace> &place);

/// Does what dropping @p dragged on @p place means: puts articles there, tags them or removes them;
/// nests a collection.
void dropInto(Desk &desk, const QMimeData &dragged, const ShelfPlace &place);

} // namespace slantlight::ui
