// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/library/shelfplace.h"

#include <vector>

namespace slantlight::ui {

class Desk;

/// Whether people have given @p place its name.
[[nodiscard]] bool isNamed(const ShelfPlace &place);

/// Gives @p place that name; a collection without an id is made, in the one that its query is the
/// id of, with @p articles in it. One step that can be taken back; tells whether it could be done.
bool namePlace(Desk &desk, const ShelfPlace &place, const QString &name,
               const std::vector<ArticleId> &articles = {});

/// Deletes a collection, a tag or a saved search; likewise.
bool deletePlace(Desk &desk, const ShelfPlace &place);

} // namespace slantlight::ui
