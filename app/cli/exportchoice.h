// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/exportrequest.h"
#include "core/exchange/outgoing.h"

#include <QStringList>

#include <optional>

namespace slantlight {

class Library;

/// Returns the ids of the articles of @p library, which may be null, that @p request names by a
/// search or a collection; nothing, and words on standard error, where that cannot be told.
[[nodiscard]] std::optional<QStringList> chosenOf(const ExportRequest &request,
                                                  const Library *library);

/// Puts the coders whom @p request names into its filter; tells whether all are known, and says on
/// standard error who is not.
[[nodiscard]] bool chooseCoders(ExportRequest &request, const ExportContext &context);

} // namespace slantlight
