// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/source/draft.h"
#include "core/source/readsource.h"

#include <QString>

#include <functional>
#include <vector>

namespace slantlight {

/// Decodes @p source, has @p read make drafts of the text, and notes how it was decoded.
[[nodiscard]] Result<std::vector<Draft>>
draftsOfText(ReadSource &source,
             const std::function<Result<std::vector<Draft>>(const QString &text)> &read);

/// The same where a text makes one draft.
[[nodiscard]] Result<std::vector<Draft>>
draftOfText(ReadSource &source, const std::function<Result<Draft>(const QString &text)> &read);

} // namespace slantlight
