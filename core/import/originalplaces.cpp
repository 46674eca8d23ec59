// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/originalplaces.h"

#include "core/import/importarticle.h"
#include "core/source/readsource.h"

namespace slantlight {

Result<std::optional<PagePlaces>> placesInOriginal(const Article &article,
                                                   const QByteArray &original, const QString &name,
                                                   const ReadContext &context,
                                                   const std::stop_token &stop)
{
    ReadSource source(original, name);
    auto read = importFirst(source, context, {}, stop);
    if (!read) {
        return std::unexpected(read.error());
    }
    return read->article.text() == article.text() ? std::move(read->pages) : std::nullopt;
}

} // namespace slantlight
