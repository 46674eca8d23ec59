// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/exchange/parcel.h"

namespace slantlight {

class Library;

/// Keeps what a parcel says of an article as a whole, @p id, beside what is said here: tags,
/// collections, which are known by their names, and those pieces of the note that are new. Fails as
/// Library does.
[[nodiscard]] Result<> keepArticleWords(Library &library, const ParcelArticle &article,
                                        const ArticleId &id);

} // namespace slantlight
