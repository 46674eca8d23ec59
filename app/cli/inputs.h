// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/import/importarticle.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace slantlight {

/// Returns the files that @p arguments name: folders are walked for articles, in the order of their
/// names; "-" stays for standard input, and what does not exist stays to be named when it is read.
[[nodiscard]] QStringList filesOf(const QStringList &arguments);

/// Reads one article from a file or, for "-", from standard input; told by content when @p format
/// is nothing. Fails as importFile() does.
[[nodiscard]] Result<Imported> readArticle(const QString &input, std::optional<TextFormat> format);

} // namespace slantlight
