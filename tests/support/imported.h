// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/import/importarticle.h"
#include "tests/support/analysed.h"

namespace slantlight {

/// The wordings of the languages that ship with the program.
inline const ReadContext &shippedContext()
{
    static const ReadContext context =
        loadShippedReadContext(shippedAnalyzer().languages()).value();
    return context;
}

/// Reads the first article of the file @p path.
inline Result<Imported> importFile(const QString &path)
{
    return ReadSource::open(path).and_then(
        [](ReadSource source) { return importFirst(source, shippedContext()); });
}

/// Reads the first article of @p bytes, which come under @p name.
inline Result<Imported> importBytes(const QByteArray &bytes, const QString &name,
                                    const ReadContext &context = shippedContext(),
                                    const ReadOptions &options = {},
                                    const std::stop_token &stop = {})
{
    ReadSource source(bytes, name);
    return importFirst(source, context, options, stop);
}

inline Result<Article> importText(const QString &text, SourceFormat format)
{
    return importText(text, format, shippedContext());
}

inline Article importVerbatim(const QString &text)
{
    return importVerbatim(text, shippedContext());
}

} // namespace slantlight
