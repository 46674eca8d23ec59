// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/article/article.h"
#include "core/article/pageplaces.h"
#include "core/base/result.h"
#include "core/source/readcontext.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <stop_token>

namespace slantlight {

/// Returns where the words of @p article stand on the pages of @p original, the bytes that it was
/// made of, by reading these once more.
///
/// Nothing where they have no pages, or are read as another text than the article's, as may be
/// after the reader has changed: then no word could be told for sure. Fails as importFirst() does;
/// the detail is @p name. Takes as long as opening it.
[[nodiscard]] Result<std::optional<PagePlaces>>
placesInOriginal(const Article &article, const QByteArray &original, const QString &name,
                 const ReadContext &context, const std::stop_token &stop = {});

} // namespace slantlight
