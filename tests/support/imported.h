// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/import/importarticle.h"
#include "tests/support/analysed.h"

namespace slantlight {

/// The wordings of the languages that ship with the program.
inline const ReadContext &shippedContext()
{
    static const ReadContext context = loadShippedReadContext(shippedAnalyzer().languages()).value();
    return context;
}

inline Result<Imported> importFile(const QString &path)
{
    return importFile(path, shippedContext());
}

inline Result<Imported> importBytes(const QByteArray &bytes, const QString &name)
{
    return importBytes(bytes, name, shippedContext());
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
